import { Command } from "commander";
import type { RecordStats } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { examplesText } from "../examplesText.ts";
import { jsonOption, recordOption } from "../options.ts";
import { describeSize } from "../output/describeSize.ts";
import { formatFacts } from "../output/formatFacts.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { writeText } from "../output/writeText.ts";
import { runOnRecord } from "../runOnRecord.ts";

interface StatsOptions {
  readonly record: string;
  readonly json?: boolean;
}

/** Outlets named in the list; the rest are counted together. */
const outletsShown = 5;

const number = (n: number) => n.toLocaleString("en");

function describeOutlets(outlets: RecordStats["outlets"]): string {
  const named = outlets
    .slice(0, outletsShown)
    .map(({ name, articles }) => `${name ?? "unknown"} ${number(articles)}`);
  const rest = outlets.length - named.length;
  return [...named, ...(rest > 0 ? [`and ${number(rest)} more`] : [])].join(", ");
}

function describeDays({ count, first, last, undated }: RecordStats["days"]): string {
  const span = first === null ? "none known" : `${number(count)}, ${first} to ${last}`;
  return undated === 0 ? span : `${span}; ${number(undated)} undated`;
}

function formatStats(stats: RecordStats): string {
  const { statements, attributions, problems, made } = stats;
  const { direct, indirect, mixed } = statements.byManner;
  const manners = `${number(direct)} direct, ${number(indirect)} indirect, ${number(mixed)} mixed`;
  const others = attributions.total - statements.total;
  return formatFacts([
    ["articles", number(stats.articles)],
    ...(stats.revisions > 0 ? ([["revisions", number(stats.revisions)]] as const) : []),
    ["statements", `${number(statements.total)} (${manners})`],
    ...(others > 0 ? ([["other attributions", number(others)]] as const) : []),
    ...(stats.events > 0 ? ([["events", number(stats.events)]] as const) : []),
    ...(stats.roles > 0 ? ([["roles", number(stats.roles)]] as const) : []),
    ["outlets", describeOutlets(stats.outlets) || "none"],
    ["days", describeDays(stats.days)],
    ...(problems.length > 0
      ? ([["problems", problems.map(({ code, count }) => `${code} ${number(count)}`).join(", ")]] as const)
      : []),
    ["size", describeSize(stats.bytes)],
    ["made by", made.map(({ made: m, articles }) => `${m.model} (${number(articles)})`).join(", ") || "–"],
    ["kept by", `${stats.engine}, tables of version ${stats.version}`],
  ]);
}

/** `onrecord stats`: how much the record holds. */
export function statsCommand(context: CommandContext, finish: (code: number) => void): Command {
  return new Command("stats")
    .description("Count what the record holds")
    .addOption(recordOption(context))
    .addOption(jsonOption())
    .addHelpText(
      "after",
      examplesText([
        ["onrecord stats", "of onrecord.db"],
        ["onrecord stats --record crawl.db --json", "of another record, as JSON"],
      ]),
    )
    .action(async (options: StatsOptions) =>
      finish(
        await runOnRecord(context, options, async (record) => {
          const stats = await record.stats();
          await writeText(context.stdout, options.json ? toJsonLine(stats) : formatStats(stats));
        }),
      ),
    );
}
