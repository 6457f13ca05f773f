import { Command } from "commander";
import type { Article, Reading } from "../../article/index.ts";
import type { NewsRecord } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { examplesText } from "../examplesText.ts";
import { isStatement } from "../isStatement.ts";
import { openFetches } from "../openFetches.ts";
import {
  allowPrivateOption,
  followOption,
  jsonOption,
  modelOption,
  quietOption,
  recordOption,
  threadsOption,
} from "../options.ts";
import { countOf } from "../output/countOf.ts";
import type { Report } from "../output/openReport.ts";
import { openStatementPrinter } from "../output/openStatementPrinter.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { takeWords, toStatementRow } from "../output/toStatementRow.ts";
import { ClosedPipe, writeText } from "../output/writeText.ts";
import { readSources, type SourceOptions } from "../readSources.ts";
import { runReported } from "../runReported.ts";
import { toPlainFault } from "../toPlainFault.ts";
import { withRecord } from "../withRecord.ts";

interface AddOptions extends SourceOptions {
  readonly record: string;
  readonly show?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

interface AddRun {
  readonly record: NewsRecord;
  readonly options: AddOptions;
  readonly report: Report;
}

interface Outcome {
  readonly added: number;
  readonly known: number;
  readonly statements: number;
}

const resume = "Run the same command again to go on: what is in the record is skipped";

/** Prints readings, whether just added or there before, as long as somebody reads it; nothing without --show. */
function openShow(context: CommandContext, { options, report }: AddRun) {
  const printer = openStatementPrinter(context);
  let isWanted = options.show === true && !options.json;
  const unlessClosed = async (write: () => Promise<void>) => {
    if (!isWanted) return;
    report.clear();
    try {
      await write();
    } catch (error) {
      if (!(error instanceof ClosedPipe)) throw error;
      // Who has seen enough still wants the rest to be added.
      isWanted = false;
    }
  };
  return {
    wantsKnown: () => isWanted,
    show: (reading: Reading) => {
      const rows = reading.attributions.filter(isStatement);
      return unlessClosed(() =>
        printer.print(
          reading,
          rows.map((a) => toStatementRow(a, takeWords(reading.text, a))),
        ),
      );
    },
    finish: () => unlessClosed(() => printer.finish()),
  };
}

/** Adds what is new, and tells what was added even where the record fails in the middle. */
async function addSources(
  context: CommandContext,
  sources: readonly string[],
  run: AddRun,
): Promise<Outcome> {
  const { record, options, report } = run;
  const { wantsKnown, show, finish } = openShow(context, run);
  const fetches = await openFetches(sources, { record, follow: options.follow ?? false });
  const outcome = { added: 0, known: 0, statements: 0 };
  const isWanted = async (article: Article) => {
    fetches.see(article);
    if (!(await record.has(article))) return true;
    outcome.known += 1;
    if (wantsKnown()) await show(await record.article(article.id, { textHash: article.hash.text }));
    return false;
  };
  const keep = async (reading: Reading) => {
    const { added } = await record.add(reading);
    if (added) outcome.statements += reading.attributions.filter(isStatement).length;
    outcome[added ? "added" : "known"] += 1;
    await show(reading);
  };
  try {
    const roles = await record.roles();
    const { known } = fetches;
    await readSources(context, sources, { options, report, resume, roles, known, isWanted, keep });
    await fetches.keep(report.faults);
  } catch (error) {
    report.fault(error);
  }
  await finish();
  return outcome;
}

function describeOutcome({ added, known, statements }: Outcome, record: string): string {
  const new_ =
    added === 0
      ? "Nothing new"
      : `Added ${countOf(added, "article")} with ${countOf(statements, "statement")}`;
  const old =
    known === 0 ? "" : `; ${countOf(known, "article")} ${known === 1 ? "was" : "were"} there already`;
  return `${new_} (${record})${old}\n`;
}

async function runAdd(
  context: CommandContext,
  sources: readonly string[],
  { options, report }: { readonly options: AddOptions; readonly report: Report },
): Promise<void> {
  const outcome = await withRecord(options.record, { mode: "write" }, (record) =>
    addSources(context, sources, { record, options, report }),
  );
  const faults = report.faults.map(toPlainFault);
  const text = options.json
    ? toJsonLine({ record: options.record, ...outcome, faults })
    : describeOutcome(outcome, options.record);
  if (options.json || !options.quiet) await writeText(context.stdout, text);
}

/** `onrecord add`: what the sources say, into the record. */
export function addCommand(context: CommandContext, finish: (code: number) => void): Command {
  return new Command("add")
    .description("Add articles with what they say to the record; what is there already is skipped")
    .argument("<source...>", "file, folder, http(s) address, or - for standard input")
    .addOption(recordOption(context))
    .option("--show", "print who said what, of the articles that were there already too")
    .addOption(jsonOption())
    .addOption(followOption())
    .addOption(allowPrivateOption())
    .addOption(threadsOption())
    .addOption(modelOption())
    .addOption(quietOption())
    .addHelpText(
      "after",
      examplesText([
        ["onrecord add news/", "everything in a folder, into onrecord.db"],
        ["onrecord add crawl.warc.gz --record crawl.db", "an archive, into a record of its own"],
        ["onrecord add https://news.example/feed.xml --follow", "a feed and the pages it links to"],
      ]),
    )
    .action(async (sources: string[], options: AddOptions) =>
      finish(await runReported(context, options, (report) => runAdd(context, sources, { options, report }))),
    );
}
