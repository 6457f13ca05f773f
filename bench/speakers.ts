// node bench/speakers.ts: how often a source is told to be the right one, on PolNeAR dev, by how it speaks of them.
import { parseArgs } from "node:util";
import type { Attribution } from "../src/article/index.ts";
import { formatTable } from "./formatTable.ts";
import { type ReadSpeaker, readSpeakers } from "./readSpeakers.ts";
import { isNamed, isRightSpeaker } from "./SpeakerLabel.ts";

const { values } = parseArgs({
  options: { data: { type: "string", default: "../shared/data/polnear/dev.jsonl" } },
});

const KINDS = ["named", "by name", "by pronoun", "by nominal", "unnamed"] as const;
const SURE = 0.8;

function isOf(kind: (typeof KINDS)[number], { label }: ReadSpeaker): boolean {
  if (kind === "unnamed") return label.kind === "unnamed";
  return isNamed(label) && (kind === "named" || kind === `by ${label.how}`);
}

function tellShare(rows: readonly ReadSpeaker[], pick: (row: ReadSpeaker) => Attribution | null): string {
  const found = rows.filter((row) => pick(row) !== null);
  const right = found.filter((row) => isRightSpeaker(row.label, pick(row)!)).length;
  return found.length === 0
    ? "–"
    : `${((100 * right) / found.length).toFixed(1)} (${right} of ${found.length})`;
}

/** Credit to somebody by name who is not the one, told as if it were sure. */
function tellWrong(rows: readonly ReadSpeaker[], pick: (row: ReadSpeaker) => Attribution | null): string {
  const sure = rows.filter((row) => (pick(row)?.speaker?.confidence ?? 0) >= SURE);
  const wrong = sure.filter(
    (row) => pick(row)!.speaker!.name !== null && !isRightSpeaker(row.label, pick(row)!),
  );
  return `${((100 * wrong.length) / sure.length).toFixed(1)} (${wrong.length} of ${sure.length})`;
}

/** Of speakers told at about a confidence, the share that is right. */
function tellCalibration(rows: readonly ReadSpeaker[]): void {
  const told = rows.filter(
    ({ label, found }) => found?.speaker && (isNamed(label) || label.kind === "unnamed"),
  );
  const bins = Array.from({ length: 10 }, (_, bin) =>
    told.filter(({ found }) => Math.min(9, Math.floor(found!.speaker!.confidence * 10)) === bin),
  );
  const meanOf = (bin: readonly ReadSpeaker[]) =>
    bin.reduce((sum, { found }) => sum + found!.speaker!.confidence, 0) / bin.length;
  const rightOf = (bin: readonly ReadSpeaker[]) =>
    bin.filter(({ label, found }) => isRightSpeaker(label, found!)).length / bin.length;
  const error = bins
    .filter((bin) => bin.length > 0)
    .reduce((sum, bin) => sum + (bin.length / told.length) * Math.abs(meanOf(bin) - rightOf(bin)), 0);
  const table = bins.flatMap((bin, i) =>
    bin.length === 0
      ? []
      : [[`${i / 10}–${(i + 1) / 10}`, meanOf(bin).toFixed(3), rightOf(bin).toFixed(3), `${bin.length}`]],
  );
  console.log(formatTable([["confidence", "mean", "right", "speakers"], ...table]));
  console.log(`expected calibration error ${error.toFixed(3)} over ${told.length} speakers`);
}

const rows = await readSpeakers(values.data);
const halves = {
  "half A": rows.filter(({ article }) => article.half === "A"),
  "half B": rows.filter(({ article }) => article.half === "B"),
  both: rows,
};
for (const [name, half] of Object.entries(halves)) {
  const table = KINDS.map((kind) => {
    const of = half.filter((row) => isOf(kind, row));
    return [kind, tellShare(of, ({ found }) => found), tellShare(of, ({ given }) => given)];
  });
  const wrong = [
    "wrong, at 0.8 or more",
    tellWrong(half, ({ found }) => found),
    tellWrong(half, ({ given }) => given),
  ];
  console.log(`\n${name}`);
  console.log(formatTable([["right, %", "attributions found", "attributions given"], ...table, wrong]));
  tellCalibration(half);
}
