import type { NewsRecord } from "../record/index.ts";
import type { CommandContext } from "./CommandContext.ts";
import type { Report } from "./output/openReport.ts";
import { runReported } from "./runReported.ts";
import { withRecord } from "./withRecord.ts";

/** Runs what a command asks of the record, opened to read, and returns its exit code as `runReported` does. */
export function runOnRecord(
  context: CommandContext,
  options: { readonly record: string; readonly quiet?: boolean },
  ask: (record: NewsRecord, report: Report) => Promise<void>,
): Promise<number> {
  return runReported(context, options, (report) =>
    withRecord(options.record, {}, (record) => ask(record, report)),
  );
}
