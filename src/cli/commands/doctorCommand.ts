import { access } from "node:fs/promises";
import { Command } from "commander";
import { askModel, type ModelAnswer } from "../askModel.ts";
import type { CommandContext } from "../CommandContext.ts";
import { checkRecord, type RecordCondition } from "../checkRecord.ts";
import { examplesText } from "../examplesText.ts";
import { jsonOption, modelOption, recordOption } from "../options.ts";
import { countOf } from "../output/countOf.ts";
import { formatFacts } from "../output/formatFacts.ts";
import type { Report } from "../output/openReport.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { writeText } from "../output/writeText.ts";
import { readVersions } from "../readVersions.ts";
import { runReported } from "../runReported.ts";

interface DoctorOptions {
  readonly record: string;
  readonly model?: string;
  readonly json?: boolean;
}

/** What `run` finds, or null after reporting why it could not. */
async function tryReported<T>(report: Report, run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    report.fault(error);
    return null;
  }
}

function describeModel(answer: ModelAnswer | null): string {
  if (answer === null) return "does not answer";
  return `${answer.name}: ${countOf(answer.statements, "statement")} in the test sentence, ${answer.milliseconds} ms`;
}

function describeRecord(condition: RecordCondition | null, path: string): string {
  if (condition === null) return `${path}: none yet`;
  if (condition.findings > 0) return `${path}: ${countOf(condition.findings, "fault")}`;
  return `${path}: whole, ${countOf(condition.articles, "article")}`;
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function examine(
  context: CommandContext,
  options: DoctorOptions,
  { report, mustExist }: { readonly report: Report; readonly mustExist: boolean },
): Promise<void> {
  const versions = await tryReported(report, readVersions);
  const model = await tryReported(report, () => askModel(context, options));
  const hasRecord = mustExist || (await isThere(options.record));
  const record = hasRecord ? await tryReported(report, () => checkRecord(options.record, report)) : null;
  const found = { ...versions, model, record: record && { path: options.record, ...record } };
  if (options.json) return writeText(context.stdout, toJsonLine(found));
  const recordLine =
    hasRecord && record === null
      ? `${options.record}: cannot be opened`
      : describeRecord(record, options.record);
  const facts = [
    ...Object.entries(versions ?? {}),
    ["model", describeModel(model)] as [string, string],
    ["record", recordLine] as [string, string],
  ];
  await writeText(context.stdout, formatFacts(facts));
}

/** `onrecord doctor`: whether everything that it needs is there and whole. */
export function doctorCommand(context: CommandContext, finish: (code: number) => void): Command {
  return new Command("doctor")
    .description("Check versions, the model and the integrity of the record")
    .addOption(recordOption(context))
    .addOption(modelOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      examplesText([
        ["onrecord doctor", "the installation, and onrecord.db where there is one"],
        ["onrecord doctor --record crawl.db", "another record"],
      ]),
    )
    .action(async (options: DoctorOptions, command: Command) => {
      const mustExist = command.getOptionValueSource("record") !== "default";
      finish(await runReported(context, {}, (report) => examine(context, options, { report, mustExist })));
    });
}
