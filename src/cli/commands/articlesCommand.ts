import { Command } from "commander";
import type { ArticleQuery, KeptArticle, NewsRecord } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { chooseLimit } from "../chooseLimit.ts";
import { examplesText } from "../examplesText.ts";
import { inPages } from "../inPages.ts";
import { jsonOption, limitOption, quietOption, recordOption, sinceOption, untilOption } from "../options.ts";
import { choosePaint } from "../output/choosePaint.ts";
import { formatDay } from "../output/formatDay.ts";
import { layOutRows } from "../output/layOutRows.ts";
import { neutraliseLine } from "../output/neutralise.ts";
import type { Report } from "../output/openReport.ts";
import { outputWidth } from "../output/outputWidth.ts";
import { shortenId } from "../output/shortenId.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { writeText } from "../output/writeText.ts";
import { runOnRecord } from "../runOnRecord.ts";
import { idWidth, terminalLimit } from "../settings.ts";
import { takeUpTo } from "../takeUpTo.ts";

interface ArticlesOptions extends ArticleQuery {
  readonly record: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const heads = ["published", "outlet", "statements", "title"];

function chooseColumns(width: number) {
  const outlet = Math.min(Math.max(Math.floor(width * 0.2), 10), 28);
  const fixed = [{ width: 10 }, { width: outlet }, { width: 10, align: "right" as const }];
  const used = fixed.reduce((sum, column) => sum + column.width + 2, 0);
  return [...fixed, { width: Math.max(width - used, 10) }];
}

const toRow = (article: KeptArticle) => [
  formatDay(article.published),
  neutraliseLine(article.outlet ?? "–"),
  article.statements.toLocaleString("en"),
  neutraliseLine(article.title ?? article.from.file),
];

/** Ids stand whole, since they are there to be copied; their column is as wide as the first page needs. */
function openArticlePrinter(context: CommandContext) {
  const paint = choosePaint(context.stdout, context.env);
  let layout: { readonly id: number; readonly columns: ReturnType<typeof chooseColumns> } | null = null;
  const begin = async (ids: readonly string[]) => {
    const id = Math.min(Math.max(...ids.map((text) => text.length)), idWidth);
    layout = { id, columns: chooseColumns(outputWidth(context) - id - 2) };
    const head = `${"id".padEnd(id)}  ${layOutRows([heads], layout).trimEnd()}`;
    await writeText(context.stdout, `${paint("bold", head)}\n`);
    return layout;
  };
  return async (articles: readonly KeptArticle[]) => {
    const ids = articles.map(({ id }) => shortenId(id));
    const { id, columns } = layout ?? (await begin(ids));
    const lines = articles.map(
      (article, i) => `${ids[i]!.padEnd(id)}  ${layOutRows([toRow(article)], { columns })}`,
    );
    await writeText(context.stdout, lines.join(""));
  };
}

async function printArticles(
  context: CommandContext,
  record: NewsRecord,
  { options, report }: { readonly options: ArticlesOptions; readonly report: Report },
): Promise<void> {
  const { record: _, json, quiet: __, ...query } = options;
  const limit = chooseLimit(query.limit, context.stdout);
  const found = takeUpTo(record.articles({ ...query, ...(limit && { limit: limit + 1 }) }), limit);
  const print = json
    ? (articles: readonly KeptArticle[]) => writeText(context.stdout, articles.map(toJsonLine).join(""))
    : openArticlePrinter(context);
  for await (const page of inPages(found.items, terminalLimit)) await print(page);
  if (found.count() === 0) report.note("No article matches");
  if (found.hasMore()) report.note(`Only the first ${limit} are shown; --limit gives more`);
}

/** `onrecord articles`: what the record holds. */
export function articlesCommand(context: CommandContext, finish: (code: number) => void): Command {
  return new Command("articles")
    .description("List the articles of the record, by day")
    .option("--outlet <words>", "words of the outlet's name")
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(limitOption("articles"))
    .option("--all-revisions", "also earlier texts of an article")
    .addOption(recordOption(context))
    .addOption(jsonOption())
    .addOption(quietOption())
    .addHelpText(
      "after",
      examplesText([
        ["onrecord articles", "all of them"],
        ["onrecord articles --outlet courier --since 2025-05-01", "of one outlet, since a day"],
      ]),
    )
    .action(async (options: ArticlesOptions) =>
      finish(
        await runOnRecord(context, options, (record, report) =>
          printArticles(context, record, { options, report }),
        ),
      ),
    );
}
