import { Command } from "commander";
import type { Reading } from "../../article/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { examplesText } from "../examplesText.ts";
import { isStatement } from "../isStatement.ts";
import { jsonOption, recordOption } from "../options.ts";
import { formatArticle } from "../output/formatArticle.ts";
import { openLayout } from "../output/openLayout.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { writeText } from "../output/writeText.ts";
import { runOnRecord } from "../runOnRecord.ts";

interface ShowOptions {
  readonly record: string;
  readonly allTypes?: boolean;
  readonly json?: boolean;
}

function formatReading(
  context: CommandContext,
  reading: Reading,
  { allTypes = false, json = false },
): string {
  if (json) return toJsonLine(reading);
  const attributions = allTypes ? reading.attributions : reading.attributions.filter(isStatement);
  return formatArticle({ ...reading, attributions }, openLayout(context));
}

/** `onrecord show`: one article with its statements marked. */
export function showCommand(context: CommandContext, finish: (code: number) => void): Command {
  return new Command("show")
    .description("Show one article of the record with its statements marked")
    .argument("<id>", "the article's id, or the beginning of it")
    .option("--all-types", "also what sources think, know or want")
    .addOption(recordOption(context))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      examplesText([
        ["onrecord show 5f3a9c21", "by the short id that onrecord articles lists"],
        ["onrecord show 5f3a9c21 --json", "as onrecord read prints it"],
      ]),
    )
    .action(async (id: string, options: ShowOptions) =>
      finish(
        await runOnRecord(context, options, async (record) =>
          writeText(context.stdout, formatReading(context, await record.article(id), options)),
        ),
      ),
    );
}
