import Table from "cli-table3";

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

function layOutRow(row: Rows[number], columns: readonly Column[]): string {
  const last = columns.length - 1;
  const table = new Table({
    chars: noLines,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
    colWidths: columns.map(({ width }, i) => (i === last ? width : width + gap)),
    colAligns: columns.map(({ align }) => align ?? "left"),
  });
  const cell = (content: string, i: number) => ({
    content,
    style: { "padding-left": 0, "padding-right": i === last ? 0 : gap },
  });
  table.push(row.map(cell));
  return table.toString().trimEnd();
}

/** Columns of a width in signs; a longer cell is cut with “…”. One line a row, without lines around. */
export function layOutRows(rows: Rows, columns: readonly Column[]): string {
  // The library takes time by the square of the rows; the widths are fixed, so each row can stand alone.
  return rows.map((row) => `${layOutRow(row, columns)}\n`).join("");
}
