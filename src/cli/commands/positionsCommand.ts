import { Command } from "commander";
import type { Position, PositionQuery } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { examplesText } from "../examplesText.ts";
import { groupByArticle } from "../groupByArticle.ts";
import {
  addQueryOptions,
  allRevisionsOption,
  limitOption,
  outletOption,
  sinceOption,
  untilOption,
} from "../options.ts";
import { formatPosition } from "../output/formatPosition.ts";
import { formatStatements } from "../output/formatStatements.ts";
import { openLayout } from "../output/openLayout.ts";
import { writeText } from "../output/writeText.ts";
import { printListing } from "../printListing.ts";
import { type QueryOptions, toQuery } from "../QueryOptions.ts";
import { runOnRecord } from "../runOnRecord.ts";

type PositionsOptions = PositionQuery & QueryOptions;

/** Under a head for each article, as statements are. */
async function printTable(context: CommandContext, positions: AsyncIterable<Position>): Promise<void> {
  const layout = openLayout(context);
  let blank = "";
  for await (const group of groupByArticle(positions)) {
    const head = blank + formatStatements(group[0].article, { ...layout, rows: [] });
    blank = "\n";
    const lines = group.map((position) => formatPosition(position, layout));
    await writeText(context.stdout, head + lines.join(""));
  }
}

/** `onrecord positions`: what is alleged and demanded, and what is answered. */
export function positionsCommand(context: CommandContext, finish: (code: number) => void): Command {
  return addQueryOptions(
    new Command("positions")
      .description("List accusations and demands with what is answered to them, unanswered ones too")
      .option("--speaker <words>", "words of either side, as written or by name")
      .option("--unanswered", "only what nobody answers in the article")
      .addOption(outletOption())
      .addOption(sinceOption())
      .addOption(untilOption())
      .addOption(limitOption("positions"))
      .addOption(allRevisionsOption("of ")),
    context,
  )
    .addHelpText(
      "after",
      examplesText([
        ["onrecord positions", "all of them, by day and article"],
        ["onrecord positions --speaker varga --unanswered", "with Varga on a side, and no answer"],
      ]),
    )
    .action(async (options: PositionsOptions) =>
      finish(
        await runOnRecord(context, options, (record, report) =>
          printListing(context, {
            what: "position",
            options,
            report,
            find: (narrowing) => record.positions({ ...toQuery(options), ...narrowing }),
            printTable: (positions) => printTable(context, positions),
          }),
        ),
      ),
    );
}
