import { Command, Option } from "commander";
import { STANCES } from "../../article/index.ts";
import type { Statement, StatementQuery } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { examplesText } from "../examplesText.ts";
import { groupByArticle } from "../groupByArticle.ts";
import {
  addQueryOptions,
  allRevisionsOption,
  limitOption,
  outletOption,
  sinceOption,
  untilOption,
} from "../options.ts";
import { openStatementPrinter } from "../output/openStatementPrinter.ts";
import { toStatementRow } from "../output/toStatementRow.ts";
import { printListing } from "../printListing.ts";
import { type QueryOptions, toQuery } from "../QueryOptions.ts";
import { runOnRecord } from "../runOnRecord.ts";

interface StatementsOptions extends Omit<StatementQuery, "addressee">, QueryOptions {
  readonly to?: string;
}

function readQuery(options: StatementsOptions): StatementQuery {
  const { to, ...query } = toQuery(options);
  return { ...query, ...(to !== undefined && { addressee: to }) };
}

async function printTable(context: CommandContext, statements: AsyncIterable<Statement>): Promise<void> {
  const printer = openStatementPrinter(context);
  for await (const group of groupByArticle(statements))
    await printer.print(
      group[0].article,
      group.map((statement) => toStatementRow(statement, statement.words)),
    );
  await printer.finish();
}

/** `onrecord statements`: who said what, out of the record. */
export function statementsCommand(context: CommandContext, finish: (code: number) => void): Command {
  return addQueryOptions(
    new Command("statements")
      .description("List who said what, by day and article")
      .option("--speaker <words>", 'words of the source or the speaker\'s name; "two words" in order; lavr*')
      .option("--to <words>", "words of the addressee, as written or by name")
      .addOption(new Option("--stance <stance>", "what is done by saying it").choices(STANCES))
      .option("--unnamed", "only of sources whom the article leaves unnamed")
      .addOption(outletOption())
      .addOption(sinceOption())
      .addOption(untilOption())
      .option("--text <words>", 'words of what was said; "in this order"; sanction*')
      .option("--article <id>", "of one article: its id or the beginning of it")
      .addOption(limitOption("statements"))
      .option("--all-types", "also what sources think, know or want")
      .addOption(allRevisionsOption("of ")),
    context,
  )
    .addHelpText(
      "after",
      examplesText([
        ["onrecord statements --speaker varga", "what Varga said"],
        ["onrecord statements --since 2025-05 --text 'sanction*'", "of sanctions, since May 2025"],
        ["onrecord statements --stance deny --to reporters", "what was denied before reporters"],
        ["onrecord statements --unnamed", "what sources said who are not named"],
        ["onrecord statements --outlet courier --json", "as JSON, a statement a line"],
      ]),
    )
    .action(async (options: StatementsOptions) =>
      finish(
        await runOnRecord(context, options, (record, report) =>
          printListing(context, {
            what: "statement",
            options,
            report,
            find: (narrowing) => record.statements({ ...readQuery(options), ...narrowing }),
            printTable: (statements) => printTable(context, statements),
          }),
        ),
      ),
    );
}
