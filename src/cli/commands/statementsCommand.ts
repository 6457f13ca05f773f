import { Command, Option } from "commander";
import { STANCES } from "../../article/index.ts";
import type { NewsRecord, Statement, StatementQuery } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { chooseLimit } from "../chooseLimit.ts";
import { examplesText } from "../examplesText.ts";
import { jsonOption, limitOption, quietOption, recordOption, sinceOption, untilOption } from "../options.ts";
import type { Report } from "../output/openReport.ts";
import { openStatementPrinter } from "../output/openStatementPrinter.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { toStatementRow } from "../output/toStatementRow.ts";
import { writeText } from "../output/writeText.ts";
import { runOnRecord } from "../runOnRecord.ts";
import { takeUpTo } from "../takeUpTo.ts";

interface StatementsOptions extends Omit<StatementQuery, "addressee"> {
  readonly to?: string;
  readonly record: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Statements that follow each other and stand in the same text. */
async function* groupByArticle(
  statements: AsyncIterable<Statement>,
): AsyncGenerator<[Statement, ...Statement[]]> {
  let group: [Statement, ...Statement[]] | null = null;
  for await (const statement of statements) {
    const { id, hash } = statement.article;
    if (group !== null && group[0].article.id === id && group[0].article.hash.text === hash.text) {
      group.push(statement);
      continue;
    }
    if (group !== null) yield group;
    group = [statement];
  }
  if (group !== null) yield group;
}

async function printStatements(
  context: CommandContext,
  record: NewsRecord,
  { options, report }: { readonly options: StatementsOptions; readonly report: Report },
): Promise<void> {
  const { record: _, json, quiet: __, to, ...narrowing } = options;
  const query = { ...narrowing, ...(to !== undefined && { addressee: to }) };
  const limit = chooseLimit(query.limit, context.stdout);
  const found = takeUpTo(record.statements({ ...query, ...(limit && { limit: limit + 1 }) }), limit);
  if (json) {
    for await (const statement of found.items) await writeText(context.stdout, toJsonLine(statement));
  } else {
    const printer = openStatementPrinter(context);
    for await (const group of groupByArticle(found.items))
      await printer.print(
        group[0].article,
        group.map((statement) => toStatementRow(statement, statement.words)),
      );
    await printer.finish();
  }
  if (found.count() === 0) report.note("No statement matches");
  if (found.hasMore()) report.note(`Only the first ${limit} are shown; --limit gives more`);
}

/** `onrecord statements`: who said what, out of the record. */
export function statementsCommand(context: CommandContext, finish: (code: number) => void): Command {
  return new Command("statements")
    .description("List who said what, by day and article")
    .option("--speaker <words>", 'words of the source or the speaker\'s name; "two words" in order; lavr*')
    .option("--to <words>", "words of the addressee, as written or by name")
    .addOption(new Option("--stance <stance>", "what is done by saying it").choices(STANCES))
    .option("--unnamed", "only of sources whom the article leaves unnamed")
    .option("--outlet <words>", "words of the outlet's name")
    .addOption(sinceOption())
    .addOption(untilOption())
    .option("--text <words>", 'words of what was said; "in this order"; sanction*')
    .option("--article <id>", "of one article: its id or the beginning of it")
    .addOption(limitOption("statements"))
    .option("--all-types", "also what sources think, know or want")
    .option("--all-revisions", "also of earlier texts of an article")
    .addOption(recordOption(context))
    .addOption(jsonOption())
    .addOption(quietOption())
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
          printStatements(context, record, { options, report }),
        ),
      ),
    );
}
