import { Command } from "commander";
import type { ArticleQuery, KeptArticle } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { examplesText } from "../examplesText.ts";
import { inPages } from "../inPages.ts";
import {
  addQueryOptions,
  allRevisionsOption,
  limitOption,
  outletOption,
  sinceOption,
  untilOption,
} from "../options.ts";
import { choosePaint } from "../output/choosePaint.ts";
import { formatDay } from "../output/formatDay.ts";
import { layOutRows } from "../output/layOutRows.ts";
import { neutraliseLine } from "../output/neutralise.ts";
import { outputWidth } from "../output/outputWidth.ts";
import { shortenId } from "../output/shortenId.ts";
import { writeText } from "../output/writeText.ts";
import { printListing } from "../printListing.ts";
import { type QueryOptions, toQuery } from "../QueryOptions.ts";
import { runOnRecord } from "../runOnRecord.ts";
import { idWidth, terminalLimit } from "../settings.ts";

type ArticlesOptions = ArticleQuery & QueryOptions;

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

async function printTable(context: CommandContext, articles: AsyncIterable<KeptArticle>): Promise<void> {
  const print = openArticlePrinter(context);
  for await (const page of inPages(articles, terminalLimit)) await print(page);
}

/** `onrecord articles`: what the record holds. */
export function articlesCommand(context: CommandContext, finish: (code: number) => void): Command {
  return addQueryOptions(
    new Command("articles")
      .description("List the articles of the record, by day")
      .addOption(outletOption())
      .addOption(sinceOption())
      .addOption(untilOption())
      .addOption(limitOption("articles"))
      .addOption(allRevisionsOption("")),
    context,
  )
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
          printListing(context, {
            what: "article",
            options,
            report,
            find: (narrowing) => record.articles({ ...toQuery(options), ...narrowing }),
            printTable: (articles) => printTable(context, articles),
          }),
        ),
      ),
    );
}
