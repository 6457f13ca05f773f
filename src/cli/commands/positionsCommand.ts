import { Command } from "commander";
import type { NewsRecord, Position, PositionQuery } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { chooseLimit } from "../chooseLimit.ts";
import { examplesText } from "../examplesText.ts";
import { jsonOption, limitOption, quietOption, recordOption, sinceOption, untilOption } from "../options.ts";
import { choosePaint } from "../output/choosePaint.ts";
import { formatPosition } from "../output/formatPosition.ts";
import { formatStatements } from "../output/formatStatements.ts";
import type { Report } from "../output/openReport.ts";
import { outputWidth } from "../output/outputWidth.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { writeText } from "../output/writeText.ts";
import { runOnRecord } from "../runOnRecord.ts";
import { takeUpTo } from "../takeUpTo.ts";

interface PositionsOptions extends PositionQuery {
  readonly record: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Under a head for each article, as statements are. */
async function printTable(context: CommandContext, positions: AsyncIterable<Position>): Promise<void> {
  const layout = { width: outputWidth(context), paint: choosePaint(context.stdout, context.env) };
  let before: string | null = null;
  for await (const position of positions) {
    const { article } = position;
    const isNew = before !== `${article.id}/${article.hash.text}`;
    const head = isNew
      ? `${before === null ? "" : "\n"}${formatStatements(article, { ...layout, rows: [] })}`
      : "";
    before = `${article.id}/${article.hash.text}`;
    await writeText(context.stdout, head + formatPosition(position, layout));
  }
}

async function printPositions(
  context: CommandContext,
  record: NewsRecord,
  { options, report }: { readonly options: PositionsOptions; readonly report: Report },
): Promise<void> {
  const { record: _, json, quiet: __, ...query } = options;
  const limit = chooseLimit(query.limit, context.stdout);
  const found = takeUpTo(record.positions({ ...query, ...(limit && { limit: limit + 1 }) }), limit);
  if (json) for await (const position of found.items) await writeText(context.stdout, toJsonLine(position));
  else await printTable(context, found.items);
  if (found.count() === 0) report.note("No position matches");
  if (found.hasMore()) report.note(`Only the first ${limit} are shown; --limit gives more`);
}

/** `onrecord positions`: what is alleged and demanded, and what is answered. */
export function positionsCommand(context: CommandContext, finish: (code: number) => void): Command {
  return new Command("positions")
    .description("List accusations and demands with what is answered to them, unanswered ones too")
    .option("--speaker <words>", "words of either side, as written or by name")
    .option("--unanswered", "only what nobody answers in the article")
    .option("--outlet <words>", "words of the outlet's name")
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(limitOption("positions"))
    .option("--all-revisions", "also of earlier texts of an article")
    .addOption(recordOption(context))
    .addOption(jsonOption())
    .addOption(quietOption())
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
          printPositions(context, record, { options, report }),
        ),
      ),
    );
}
