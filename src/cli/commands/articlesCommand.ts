import { Command } from "commander";
import type { ArticleQuery, KeptArticle, NewsRecord } from "../../record/index.ts";
import type { CommandContext } from "../CommandContext.ts";
import { chooseLimit } from "../chooseLimit.ts";
import { examplesText } from "../examplesText.ts";
import { jsonOption, limitOption, quietOption, recordOption, sinceOption, untilOption } from "../options.ts";
import { choosePaint } from "../output/choosePaint.ts";
import { layOutRows } from "../output/layOutRows.ts";
import { neutraliseLine } from "../output/neutralise.ts";
import type { Report } from "../output/openReport.ts";
import { outputWidth } from "../output/outputWidth.ts";
import { shortenId } from "../output/shortenId.ts";
import { toJsonLine } from "../output/toJsonLine.ts";
import { writeText } from "../output/writeText.ts";
import { runReported } from "../runReported.ts";
import { takeUpTo } from "../takeUpTo.ts";
import { withRecord } from "../withRecord.ts";

interface ArticlesOptions extends ArticleQuery {
  readonly record: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const columns = (width: number) => {
  const outlet = Math.min(Math.max(Math.floor(width * 0.2), 10), 28);
  const fixed = [{ width: 10 }, { width: 10 }, { width: outlet }, { width: 10, align: "right" as const }];
  const used = fixed.reduce((sum, column) => sum + column.width + 2, 0);
  return [...fixed, { width: width - used }];
};

const heads = ["id", "published", "outlet", "statements", "title"];

const toRow = (article: KeptArticle) => [
  shortenId(article.id),
  (article.published ?? "no date").slice(0, 10),
  neutraliseLine(article.outlet ?? "–"),
  article.statements.toLocaleString("en"),
  neutraliseLine(article.title ?? article.from.file),
];

function openArticlePrinter(context: CommandContext) {
  const paint = choosePaint(context.stdout, context.env);
  const layout = columns(outputWidth(context));
  let isFirst = true;
  return async (article: KeptArticle) => {
    if (isFirst) await writeText(context.stdout, `${paint("bold", layOutRows([heads], layout).trimEnd())}\n`);
    isFirst = false;
    await writeText(context.stdout, layOutRows([toRow(article)], layout));
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
    ? (article: KeptArticle) => writeText(context.stdout, toJsonLine(article))
    : openArticlePrinter(context);
  for await (const article of found.items) await print(article);
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
        ["onrecord articles --outlet courier --since 2031-05-01", "of one outlet, since a day"],
      ]),
    )
    .action(async (options: ArticlesOptions) =>
      finish(
        await runReported(context, options, (report) =>
          withRecord(options.record, {}, (record) => printArticles(context, record, { options, report })),
        ),
      ),
    );
}
