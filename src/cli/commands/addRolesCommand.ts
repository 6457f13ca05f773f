import { Command } from "commander";
import type { CommandContext } from "../CommandContext.ts";
import { examplesText } from "../examplesText.ts";
import { addQueryOptions } from "../options.ts";
import { countOf } from "../output/countOf.ts";
import type { Report } from "../output/openReport.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { writeText } from "../output/writeText.ts";
import { readRoleFile } from "../readRoleFile.ts";
import { runReported } from "../runReported.ts";
import { toPlainFault } from "../toPlainFault.ts";
import { withRecord } from "../withRecord.ts";

interface AddRolesOptions {
  readonly record: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

interface Outcome {
  readonly added: number;
  readonly known: number;
}

function describeOutcome({ added, known }: Outcome, record: string): string {
  const new_ = added === 0 ? "No new role" : `Added ${countOf(added, "role")}`;
  const old = known === 0 ? "" : `; ${countOf(known, "role")} ${known === 1 ? "was" : "were"} there already`;
  return `${new_} (${record})${old}\n`;
}

async function runAddRoles(
  context: CommandContext,
  file: string,
  { options, report }: { readonly options: AddRolesOptions; readonly report: Report },
): Promise<void> {
  const roles = await readRoleFile(file, report);
  const outcome: Outcome =
    roles === null
      ? { added: 0, known: 0 }
      : await withRecord(options.record, { mode: "write" }, (record) => record.addRoles(roles));
  if (options.json) {
    const faults = report.faults.map(toPlainFault);
    return writeText(context.stdout, toJsonLine({ record: options.record, ...outcome, faults }));
  }
  if (roles === null) report.note("Nothing of the table was kept: it is kept whole or not at all");
  else if (!options.quiet) await writeText(context.stdout, describeOutcome(outcome, options.record));
}

/** `onrecord add-roles`: who holds which office, into the record. */
export function addRolesCommand(context: CommandContext, finish: (code: number) => void): Command {
  return addQueryOptions(
    new Command("add-roles")
      .description("Add who holds which office, for articles added later; all of a table or nothing")
      .argument("<file>", "CSV with the columns name, title, of, from and to"),
    context,
  )
    .addHelpText(
      "after",
      examplesText([
        ["onrecord add-roles ministers.csv", "into onrecord.db"],
        ["onrecord add-roles ministers.csv --record crawl.db", "into another record"],
      ]),
    )
    .action(async (file: string, options: AddRolesOptions) =>
      finish(
        await runReported(context, options, (report) => runAddRoles(context, file, { options, report })),
      ),
    );
}
