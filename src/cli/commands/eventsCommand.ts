import { Command } from "commander";
import type { EventQuery, KeptEvent, NewsRecord } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { chooseLimit } from "../chooseLimit.ts";
import { examplesText } from "../examplesText.ts";
import {
  jsonOption,
  limitOption,
  quietOption,
  recordOption,
  sinceOption,
  statusOption,
  typeOption,
  untilOption,
} from "../options.ts";
import { choosePaint } from "../output/choosePaint.ts";
import { formatEvent } from "../output/formatEvent.ts";
import { formatLegend } from "../output/formatLegend.ts";
import type { Report } from "../output/openReport.ts";
import { outputWidth } from "../output/outputWidth.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { writeText } from "../output/writeText.ts";
import { runOnRecord } from "../runOnRecord.ts";
import { doubtfulBelow } from "../settings.ts";
import { takeUpTo } from "../takeUpTo.ts";

interface EventsOptions extends EventQuery {
  readonly record: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

async function printTable(context: CommandContext, events: AsyncIterable<KeptEvent>): Promise<void> {
  const layout = { width: outputWidth(context), paint: choosePaint(context.stdout, context.env) };
  let hasDoubtful = false;
  for await (const event of events) {
    hasDoubtful ||= event.confidence < doubtfulBelow;
    await writeText(context.stdout, formatEvent(event, layout));
  }
  const marks = { hasDoubtful, hasNobody: false, hasUnknown: false };
  await writeText(context.stdout, formatLegend(marks, layout.paint));
}

async function printEvents(
  context: CommandContext,
  record: NewsRecord,
  { options, report }: { readonly options: EventsOptions; readonly report: Report },
): Promise<void> {
  const { record: _, json, quiet: __, ...query } = options;
  const limit = chooseLimit(query.limit, context.stdout);
  const found = takeUpTo(record.events({ ...query, ...(limit && { limit: limit + 1 }) }), limit);
  if (json) for await (const event of found.items) await writeText(context.stdout, toJsonLine(event));
  else await printTable(context, found.items);
  if (found.count() === 0) report.note("No event matches");
  if (found.hasMore()) report.note(`Only the first ${limit} are shown; --limit gives more`);
}

/** `onrecord events`: who did what to whom, out of the record. */
export function eventsCommand(context: CommandContext, finish: (code: number) => void): Command {
  return new Command("events")
    .description("List who did what to whom, by day")
    .option("--actor <who>", "who did it: RUS, Russia, or words of a name")
    .option("--recipient <who>", "to whom it was done, like --actor")
    .addOption(typeOption())
    .addOption(statusOption())
    .addOption(sinceOption("on"))
    .addOption(untilOption("on"))
    .option("--outlet <words>", "words of the outlet's name")
    .addOption(limitOption("events"))
    .option("--all-revisions", "also of earlier texts of an article")
    .addOption(recordOption(context))
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText(
      "after",
      examplesText([
        ["onrecord events --actor USA --since 2025-05", "what the United States did, since May 2025"],
        ["onrecord events --type SANCTION --recipient varga", "sanctions on Varga"],
        ["onrecord events --status planned --json", "what is planned, as JSON"],
      ]),
    )
    .action(async (options: EventsOptions) =>
      finish(
        await runOnRecord(context, options, (record, report) =>
          printEvents(context, record, { options, report }),
        ),
      ),
    );
}
