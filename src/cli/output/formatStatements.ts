import type { Article } from "../../article/index.ts";
import type { Paint } from "./choosePaint.ts";
import { layOutRows } from "./layOutRows.ts";
import { neutraliseLine } from "./neutralise.ts";
import { shortenId } from "./shortenId.ts";
import type { StatementRow } from "./toStatementRow.ts";

export interface TableLayout {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
}

export type ArticleHead = Pick<Article, "id" | "title" | "outlet" | "published"> & {
  readonly from: Pick<Article["from"], "file">;
};

/** Signs before a row: two, of which one is the mark of doubt. */
const margin = 2;
const gaps = 2 * 2;

/** `2031-03-04  The Valen Courier  Title  5f3a9c21`: what the statements below it stand in. */
function formatHead(article: ArticleHead, { width, paint }: TableLayout): string {
  const id = shortenId(article.id);
  const date = (article.published ?? "no date").slice(0, 10);
  const outlet = neutraliseLine(article.outlet ?? "");
  const title = neutraliseLine(article.title ?? article.from.file);
  const name = [outlet, title].filter(Boolean).join(": ");
  const columns = [{ width: 10 }, { width: width - 10 - id.length - gaps }, { width: id.length }];
  return paint("bold", layOutRows([[date, name, id]], columns).trimEnd());
}

/** A quarter of the width for who, an eighth for the cue, the rest for the words. */
function chooseColumns(width: number) {
  const who = Math.min(Math.max(Math.floor(width * 0.28), 14), 40);
  const said = Math.min(Math.max(Math.floor(width * 0.13), 8), 18);
  return [{ width: who }, { width: said }, { width: width - margin - who - said - gaps }];
}

/** Who said what in one article: a head and one line a statement, cut to the width. */
export function formatStatements(
  article: ArticleHead,
  { rows, ...layout }: TableLayout & { readonly rows: readonly StatementRow[] },
): string {
  const { width, paint } = layout;
  const lines = layOutRows(
    rows.map(({ who, said, what }) => [who, said, what]),
    chooseColumns(width),
  ).split("\n");
  const body = rows.map(({ isDoubtful }, i) =>
    isDoubtful ? paint("yellow", `? ${lines[i]}`) : `  ${lines[i]}`,
  );
  return `${[formatHead(article, layout), ...body].join("\n")}\n`;
}
