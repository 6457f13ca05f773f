import { Command } from "commander";
import type { EventQuery, KeptEvent } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { examplesText } from "../examplesText.ts";
import {
  actorOption,
  addQueryOptions,
  allRevisionsOption,
  limitOption,
  outletOption,
  recipientOption,
  sinceOption,
  statusOption,
  typeOption,
  untilOption,
} from "../options.ts";
import { formatEvent } from "../output/formatEvent.ts";
import { formatLegend } from "../output/formatLegend.ts";
import { openLayout } from "../output/openLayout.ts";
import { writeText } from "../output/writeText.ts";
import { printListing } from "../printListing.ts";
import { type QueryOptions, toQuery } from "../QueryOptions.ts";
import { runOnRecord } from "../runOnRecord.ts";
import { doubtfulBelow } from "../settings.ts";

type EventsOptions = EventQuery & QueryOptions;

async function printTable(context: CommandContext, events: AsyncIterable<KeptEvent>): Promise<void> {
  const layout = openLayout(context);
  let hasDoubtful = false;
  for await (const event of events) {
    hasDoubtful ||= event.confidence < doubtfulBelow;
    await writeText(context.stdout, formatEvent(event, layout));
  }
  const marks = { hasDoubtful, hasNobody: false, hasUnknown: false };
  await writeText(context.stdout, formatLegend(marks, layout.paint));
}

/** `onrecord events`: who did what to whom, out of the record. */
export function eventsCommand(context: CommandContext, finish: (code: number) => void): Command {
  return addQueryOptions(
    new Command("events")
      .description("List who did what to whom, by day")
      .addOption(actorOption())
      .addOption(recipientOption())
      .addOption(typeOption())
      .addOption(statusOption())
      .addOption(sinceOption("on"))
      .addOption(untilOption("on"))
      .addOption(outletOption())
      .addOption(limitOption("events"))
      .addOption(allRevisionsOption("of ")),
    context,
  )
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
          printListing(context, {
            what: "event",
            options,
            report,
            find: (narrowing) => record.events({ ...toQuery(options), ...narrowing }),
            printTable: (events) => printTable(context, events),
          }),
        ),
      ),
    );
}
