import type { CommandContext } from "./CommandContext.ts";
import { openReport, type Report } from "./output/openReport.ts";
import { ClosedPipe } from "./output/writeText.ts";

/** Runs what a command does and returns its exit code: 1 when anything was reported, 2 for a misuse. */
export async function runReported(
  context: CommandContext,
  { quiet = false }: { readonly quiet?: boolean },
  run: (report: Report) => Promise<void>,
): Promise<number> {
  const report = openReport(context, { quiet });
  try {
    await run(report);
  } catch (error) {
    // Whoever read the output has seen enough: that is no fault.
    if (!(error instanceof ClosedPipe)) report.fault(error);
  } finally {
    report.clear();
  }
  if (report.faults.some(({ code }) => code === "usage")) return 2;
  return report.faults.length > 0 ? 1 : 0;
}
