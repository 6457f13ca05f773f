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

/** Columns of a width in signs; a longer cell is cut with “…”. One line a row, without lines around. */
export function layOutRows(rows: readonly (readonly string[])[], columns: readonly Column[]): string {
  if (rows.length === 0) return "";
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
  table.push(...rows.map((row) => row.map(cell)));
  return `${table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")}\n`;
}
