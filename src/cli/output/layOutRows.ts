import Table from "cli-table3";
import wrapAnsi from "wrap-ansi";

export interface Column {
  readonly width: number;
  readonly align?: "left" | "right";
}

const noLines = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};
const gap = 2;

type Rows = readonly (readonly string[])[];

/** Wraps a cell to so many lines; what is left over stays on the last, where it is cut. */
function wrapCell(
  content: string,
  { width, lines }: { readonly width: number; readonly lines: number },
): string {
  if (lines === 1) return content;
  const wrapped = wrapAnsi(content, width, { hard: true }).split("\n");
  return [...wrapped.slice(0, lines - 1), wrapped.slice(lines - 1).join(" ")].join("\n").trimEnd();
}

function layOutRow(
  row: Rows[number],
  { columns, lines }: { readonly columns: readonly Column[]; readonly lines: number },
): string {
  const last = columns.length - 1;
  const table = new Table({
    chars: noLines,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
    colWidths: columns.map(({ width }, i) => (i === last ? width : width + gap)),
    colAligns: columns.map(({ align }) => align ?? "left"),
  });
  const cell = (content: string, i: number) => ({
    content: wrapCell(content, { width: columns[i]!.width, lines }),
    style: { "padding-left": 0, "padding-right": i === last ? 0 : gap },
  });
  table.push(row.map(cell));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** Columns of a width in signs; a cell longer than `lines` is cut with “…”. No rules are drawn. */
export function layOutRows(
  rows: Rows,
  { columns, lines = 1 }: { readonly columns: readonly Column[]; readonly lines?: number },
): string {
  // The library takes time by the square of the rows; the widths are fixed, so each row can stand alone.
  return rows.map((row) => `${layOutRow(row, { columns, lines })}\n`).join("");
}
