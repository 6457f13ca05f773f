import { Command, Option } from "commander";
import type { CommandContext } from "../CommandContext.ts";
import { examplesText } from "../examplesText.ts";
import { isStatement } from "../isStatement.ts";
import {
  allowPrivateOption,
  followOption,
  jsonOption,
  modelOption,
  quietOption,
  rolesOption,
  threadsOption,
} from "../options.ts";
import type { Report } from "../output/openReport.ts";
import { openStatementPrinter } from "../output/openStatementPrinter.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { takeWords, toStatementRow } from "../output/toStatementRow.ts";
import { writeText } from "../output/writeText.ts";
import { readRoleFile } from "../readRoleFile.ts";
import { readSources, type SourceOptions } from "../readSources.ts";
import { runReported } from "../runReported.ts";

interface ReadCommandOptions extends SourceOptions {
  readonly format?: "jsonl" | "table";
  readonly json?: boolean;
  readonly allTypes?: boolean;
  readonly roles?: string;
  readonly quiet?: boolean;
}

const resume = "Run it again for the rest, or use onrecord add, which goes on where it stopped";

async function printReadings(
  context: CommandContext,
  sources: readonly string[],
  { options, report }: { readonly options: ReadCommandOptions; readonly report: Report },
): Promise<void> {
  const roles = options.roles === undefined ? [] : await readRoleFile(options.roles, report);
  if (roles === null) return;
  const format = options.json ? "jsonl" : (options.format ?? (context.stdout.isTTY ? "table" : "jsonl"));
  if (format === "jsonl") {
    const keep = (reading: object) => writeText(context.stdout, toJsonLine(reading));
    return readSources(context, sources, { options, report, resume, roles, keep });
  }
  const printer = openStatementPrinter(context);
  await readSources(context, sources, {
    options,
    report,
    resume,
    roles,
    keep: async (reading) => {
      report.clear();
      const rows = reading.attributions.filter((a) => options.allTypes || isStatement(a));
      await printer.print(
        reading,
        rows.map((a) => toStatementRow(a, takeWords(reading.text, a))),
      );
    },
  });
  await printer.finish();
}

/** `onrecord read`: what the sources say, to standard output and into no record. */
export function readCommand(context: CommandContext, finish: (code: number) => void): Command {
  return new Command("read")
    .description("Print who said what in files, folders, feeds, archives, addresses or standard input (-)")
    .argument("<source...>", "file, folder, http(s) address, or - for standard input")
    .addOption(new Option("--format <format>", "table on a terminal, else jsonl").choices(["jsonl", "table"]))
    .addOption(jsonOption())
    .option("--all-types", "also what sources think, know or want")
    .addOption(rolesOption())
    .addOption(followOption())
    .addOption(allowPrivateOption())
    .addOption(threadsOption())
    .addOption(modelOption())
    .addOption(quietOption())
    .addHelpText(
      "after",
      examplesText([
        ["onrecord read article.txt", "who said what in one article"],
        ["onrecord read news/ --format table", "of a folder, as a table"],
        ["onrecord read feed.xml --follow", "a feed and the pages it links to"],
        ["onrecord read news/ --roles ministers.csv", "with a table of who holds which office"],
        ["onrecord read articles.jsonl > readings.jsonl", "a line of JSON in, a line of JSON out"],
        ["onrecord read - < page.html", "from standard input"],
      ]),
    )
    .action(async (sources: string[], options: ReadCommandOptions) =>
      finish(
        await runReported(context, options, (report) => printReadings(context, sources, { options, report })),
      ),
    );
}
