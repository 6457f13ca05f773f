import type { KeptEvent } from "../../record/index.ts";
import { doubtfulBelow, eventLines } from "../settings.ts";
import type { TableLayout } from "./formatStatements.ts";
import { layOutRows } from "./layOutRows.ts";
import { neutraliseLine } from "./neutralise.ts";
import { shortenId } from "./shortenId.ts";

/** Day, type with its mode, where it stands: the rest of the width tells what happened. */
const widths = { margin: 2, day: 10, type: 18, place: 14 };

function chooseColumns(width: number) {
  const { margin, day, type, place } = widths;
  return [
    { width: day },
    { width: type },
    { width: width - margin - day - type - place - 3 * 2 },
    { width: place },
  ];
}

/** One event: its mark of doubt, its day, what it is and what happened, in up to three lines. */
export function formatEvent(
  event: KeptEvent,
  { width, paint, lead = "" }: TableLayout & { readonly lead?: string },
): string {
  const { day, type, mode, summary, article, id, confidence } = event;
  // What can never show is cut off before it is measured.
  const told = neutraliseLine(lead + summary.slice(0, width * 8).toWellFormed());
  const kind = neutraliseLine(mode === null ? type : `${type} ${mode}`);
  const place = `${shortenId(article.id).slice(0, 9)} ${neutraliseLine(id)}`;
  const cells = [day ?? "no date", paint("yellow", kind), told, paint("dim", place)];
  const [first, ...rest] = layOutRows([cells], { columns: chooseColumns(width), lines: eventLines })
    .trimEnd()
    .split("\n");
  const mark = confidence < doubtfulBelow ? paint("yellow", "?") : " ";
  return [`${mark} ${first}`, ...rest.map((line) => `  ${line}`)].map((line) => `${line}\n`).join("");
}
