import { Argument, Command, Option } from "commander";
import { type EventQuery, EXPORT_FORMATS, type ExportFormat, type NewsRecord } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { examplesText } from "../examplesText.ts";
import {
  actorOption,
  addQueryOptions,
  recipientOption,
  sinceOption,
  typeOption,
  untilOption,
} from "../options.ts";
import { countOf } from "../output/countOf.ts";
import type { Report } from "../output/openReport.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { writeText } from "../output/writeText.ts";
import { runOnRecord } from "../runOnRecord.ts";
import { writeFileWhole } from "../writeFileWhole.ts";

interface ExportOptions extends Pick<EventQuery, "actor" | "recipient" | "type" | "since" | "until"> {
  readonly format: ExportFormat;
  readonly out: string;
  readonly record: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

async function runExport(
  context: CommandContext,
  record: NewsRecord,
  { options, report }: { readonly options: ExportOptions; readonly report: Report },
): Promise<void> {
  const { format, out, record: path, json, quiet, ...query } = options;
  const leftOut = new Map<string, number>();
  const onLeftOut = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  let lines = 0;
  async function* count(pieces: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const piece of pieces) {
      lines += 1;
      yield piece;
    }
  }
  await writeFileWhole(out, count(record.exportEvents({ format, query, onLeftOut })));
  const rows = format === "plover" ? lines : lines - 1;
  for (const [reason, events] of leftOut) report.lack(`${countOf(events, "event")} not in ${out}: ${reason}`);
  if (format === "dyads")
    report.note("Independent reports are told by their text alone: near copies count apart");
  if (json) {
    const left = [...leftOut].map(([reason, events]) => ({ reason, events }));
    return writeText(context.stdout, toJsonLine({ record: path, format, out, rows, leftOut: left }));
  }
  if (!quiet) await writeText(context.stdout, `Wrote ${countOf(rows, "row")} to ${out}\n`);
}

/** `onrecord export`: what the record holds, as a file for other programs. */
export function exportCommand(context: CommandContext, finish: (code: number) => void): Command {
  return addQueryOptions(
    new Command("export")
      .description("Write events to a file in a format of other programs, and say what it has no place for")
      .addArgument(new Argument("<what>", "what to write").choices(["events"]))
      .addOption(
        new Option("--format <format>", "40 columns with tabs, JSON lines, or months and pairs of countries")
          .choices(EXPORT_FORMATS)
          .makeOptionMandatory(),
      )
      .addOption(new Option("--out <file>", "the file to write").makeOptionMandatory())
      .addOption(actorOption())
      .addOption(recipientOption())
      .addOption(typeOption())
      .addOption(sinceOption("on"))
      .addOption(untilOption("on")),
    context,
  )
    .addHelpText(
      "after",
      examplesText([
        ["onrecord export events --format polecat --out events.tsv", "as POLECAT's table"],
        ["onrecord export events --format plover --out events.jsonl", "an event a line"],
        ["onrecord export events --format dyads --since 2025 --out dyads.csv", "by month and pair"],
      ]),
    )
    .action(async (_what: string, options: ExportOptions) =>
      finish(
        await runOnRecord(context, options, (record, report) =>
          runExport(context, record, { options, report }),
        ),
      ),
    );
}
