import type { Article } from "../../article/index.ts";
import { cellLines } from "../settings.ts";
import type { Paint } from "./choosePaint.ts";
import { formatDay } from "./formatDay.ts";
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

/** `2025-03-04  The Valen Courier  Title  5f3a9c21`: what the statements below it stand in. */
function formatHead(article: ArticleHead, { width, paint }: TableLayout): string {
  // The beginning of an id is as good as the id, and a hostile one could be longer than the line.
  const id = shortenId(article.id).slice(0, Math.floor(width / 3));
  const outlet = neutraliseLine(article.outlet ?? "");
  const title = neutraliseLine(article.title ?? article.from.file);
  const name = [outlet, title].filter(Boolean).join(": ");
  const columns = [{ width: 10 }, { width: width - 10 - id.length - gaps }, { width: id.length }];
  return paint("bold", layOutRows([[formatDay(article.published), name, id]], { columns }).trimEnd());
}

/** Three tenths of the width for who, an eighth for the cue, the rest for the words. */
function chooseColumns(width: number) {
  const who = Math.min(Math.max(Math.floor(width * 0.3), 14), 40);
  const said = Math.min(Math.max(Math.floor(width * 0.13), 8), 18);
  return [{ width: who }, { width: said }, { width: width - margin - who - said - gaps }];
}

/** One statement: its mark of doubt, then who, the cue and the words, in a line or two. */
function formatRow({ who, said, what, isDoubtful }: StatementRow, { width, paint }: TableLayout): string {
  const columns = chooseColumns(width);
  // A hostile article may quote itself whole: what can never show is cut off before it is measured.
  const [whoCell, saidCell, whatCell] = [who, said, what].map((text) =>
    text.slice(0, width * 8).toWellFormed(),
  );
  const cells = [paint("cyan", whoCell!), paint("yellow", saidCell!), whatCell!];
  const [first, ...rest] = layOutRows([cells], { columns, lines: cellLines }).trimEnd().split("\n");
  const mark = isDoubtful ? paint("yellow", "?") : " ";
  return [`${mark} ${first}`, ...rest.map((line) => `  ${line}`)].join("\n");
}

/** Who said what in one article: a head, then a line or two for each statement, cut to the width. */
export function formatStatements(
  article: ArticleHead,
  { rows, ...layout }: TableLayout & { readonly rows: readonly StatementRow[] },
): string {
  return `${[formatHead(article, layout), ...rows.map((row) => formatRow(row, layout))].join("\n")}\n`;
}
