import { Command } from "commander";
import type { EventQuery, NewsRecord, RelationEvent } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { chooseLimit } from "../chooseLimit.ts";
import { examplesText } from "../examplesText.ts";
import { addQueryOptions, limitOption, outletOption, sinceOption, untilOption } from "../options.ts";
import { formatEvent } from "../output/formatEvent.ts";
import type { TableLayout } from "../output/formatStatements.ts";
import { neutraliseLine } from "../output/neutralise.ts";
import { openLayout } from "../output/openLayout.ts";
import type { Report } from "../output/openReport.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { writeText } from "../output/writeText.ts";
import { type QueryOptions, toQuery } from "../QueryOptions.ts";
import { runOnRecord } from "../runOnRecord.ts";
import { takeUpTo } from "../takeUpTo.ts";

type RelationOptions = Pick<EventQuery, "since" | "until" | "outlet" | "limit"> & QueryOptions;

type Pair = readonly [string, string];

const signs = { forth: "→", back: "←", both: "↔" } as const;

/** Under a countermeasure, what it answers and the words that say that it does. */
function formatLink({ answers, words }: RelationEvent, { paint }: TableLayout): string {
  if (answers === null) return "";
  const evidence = words.evidence === "" ? "" : `: “${neutraliseLine(words.evidence)}”`;
  return `${" ".repeat(14)}${paint("dim", `↳ answers ${neutraliseLine(answers.id)} (${answers.type})${evidence}`)}\n`;
}

function formatRow(event: RelationEvent, [one, other]: Pair, layout: TableLayout): string {
  const lead = `${one} ${signs[event.direction]} ${other}: `;
  return formatEvent(event, { ...layout, lead }) + formatLink(event, layout);
}

async function printRelation(
  context: CommandContext,
  record: NewsRecord,
  {
    pair,
    options,
    report,
  }: { readonly pair: Pair; readonly options: RelationOptions; readonly report: Report },
): Promise<void> {
  const query = toQuery(options);
  const { json } = options;
  const limit = chooseLimit(query.limit, context.stdout);
  const ask = (kind?: "conflict" | "cooperation") =>
    takeUpTo(
      record.relation(pair, { ...query, ...(kind && { kind }), ...(limit && { limit: limit + 1 }) }),
      limit,
    );
  const layout = openLayout(context);
  const parts = json ? [ask()] : [ask("conflict"), ask("cooperation")];
  for (const [i, part] of parts.entries()) {
    const title = json
      ? ""
      : `${i > 0 ? "\n" : ""}${layout.paint("bold", ["conflict", "cooperation"][i]!)}\n`;
    for await (const event of part.items) {
      const head = part.count() === 1 ? title : "";
      await writeText(context.stdout, head + (json ? toJsonLine(event) : formatRow(event, pair, layout)));
    }
  }
  if (parts.every((part) => part.count() === 0)) report.note("No event between them");
  if (parts.some((part) => part.hasMore()))
    report.note(`Only the first ${limit} ${json ? "" : "of a kind "}are shown; --limit gives more`);
}

/** `onrecord relation`: what two did to each other. */
export function relationCommand(context: CommandContext, finish: (code: number) => void): Command {
  return addQueryOptions(
    new Command("relation")
      .description(
        "List what two did to each other in time, conflict and cooperation apart, and what answers what",
      )
      .argument("<one>", "RUS, Russia, or words of a name")
      .argument("<other>", "the other side, likewise")
      .addOption(sinceOption("on"))
      .addOption(untilOption("on"))
      .addOption(outletOption())
      .addOption(limitOption("events of a kind")),
    context,
  )
    .addHelpText(
      "after",
      examplesText([
        ["onrecord relation RUS USA", "between two countries"],
        ["onrecord relation Marvenna Kestovia --since 2025-05", "between whoever is called so"],
      ]),
    )
    .action(async (one: string, other: string, options: RelationOptions) =>
      finish(
        await runOnRecord(context, options, (record, report) =>
          printRelation(context, record, { pair: [one, other], options, report }),
        ),
      ),
    );
}
