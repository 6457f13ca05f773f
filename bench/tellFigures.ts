import { formatFigure, formatSpread, type Unit } from "./formatSpread.ts";
import { formatTable } from "./formatTable.ts";
import type { First } from "./measureFirst.ts";
import type { Memory } from "./measureMemory.ts";
import type { RecordFigures } from "./measureRecord.ts";
import type { Speed, SpeedRound } from "./measureSpeed.ts";
import { divideRuns, summarise } from "./summarise.ts";

interface SpeedRow {
  readonly name: string;
  readonly unit: Unit;
  readonly of: (round: SpeedRound) => number;
  /** Whether two cores are told as a multiple of one. */
  readonly isRate?: true;
  readonly aim?: string;
}

const SPEED_ROWS: readonly SpeedRow[] = [
  { name: "bare encoder, words/s", unit: "count", of: (r) => r.encoderWords, isRate: true },
  { name: "bare encoder, pieces/s", unit: "count", of: (r) => r.encoderPieces, isRate: true },
  { name: "encoder and all heads, words/s", unit: "count", of: (r) => r.analysisWords, isRate: true },
  {
    name: "all heads, over the bare encoder",
    unit: "percent",
    of: (r) => r.encoderWords / r.analysisWords - 1,
    aim: "≤ 15 %",
  },
  { name: "matrix products in int8, pieces/s", unit: "count", of: (r) => r.int8Pieces, isRate: true },
  { name: "matrix products in float32, pieces/s", unit: "count", of: (r) => r.float32Pieces, isRate: true },
  { name: "encoder's share of int8 products", unit: "percent", of: (r) => r.encoderPieces / r.int8Pieces },
  {
    name: "encoder's share of float32 products",
    unit: "percent",
    of: (r) => r.encoderPieces / r.float32Pieces,
  },
  { name: "`read` end to end, words/s", unit: "count", of: (r) => r.readWords, isRate: true },
  {
    name: "`read` without its start, words/s",
    unit: "count",
    of: (r) => r.runningWords,
    isRate: true,
    aim: "two ≥ 1.8 × one",
  },
  { name: "start and end of `read`, seconds", unit: "seconds", of: (r) => r.startSeconds },
  {
    name: "`read` end to end, share of the bare encoder",
    unit: "percent",
    of: (r) => r.readWords / r.encoderWords,
  },
  {
    name: "`read` without its start, share of the bare encoder",
    unit: "percent",
    of: (r) => r.runningWords / r.encoderWords,
    aim: "≥ 80 %",
  },
];

export function tellSpeed({ rounds: [one, two] }: Speed): string {
  const rows = SPEED_ROWS.map(({ name, unit, of, isRate, aim }) => {
    const spread = (rounds: readonly SpeedRound[] | undefined) =>
      rounds ? formatSpread(summarise(rounds.map(of)), unit) : "–";
    const ratio =
      isRate && two ? formatSpread(summarise(divideRuns(two.map(of), one!.map(of))), "times") : "";
    return [name, spread(one), spread(two), ratio, aim ?? ""];
  });
  return formatTable([["speed", "one core", "two cores", "two over one", "aim"], ...rows]);
}

export function tellFirst(first: readonly First[]): string {
  const rows = first.map(({ name, words, seconds }) => [
    `${name}, ${formatFigure(words, "count")} words`,
    formatSpread(summarise(seconds), "seconds"),
    "< 2",
  ]);
  return formatTable([["first output of `read FILE`", "seconds", "aim"], ...rows]);
}

export function tellMemory({ articles, words, seconds, at, peak }: Memory): string {
  const row = (name: string, bytes: number, aim: string) => [
    name,
    formatFigure(bytes / 1e6, "megabytes"),
    aim,
  ];
  const count = (value: number) => formatFigure(value, "count");
  return `${formatTable([
    ["memory of `read`", "MB", "aim"],
    ...at.map((look) => row(`after ${count(look.articles)} articles`, look.bytes, "flat")),
    row("at most", peak, "< 600"),
  ])}

${count(articles)} articles of ${count(words)} words in ${formatFigure(seconds, "seconds")} s.`;
}

export function tellRecord(figures: RecordFigures): string {
  const { articles, words, readSeconds, addSeconds, againSeconds, size, questions } = figures;
  const count = (value: number) => formatFigure(value, "count");
  const whole = (name: string, seconds: number) => [
    name,
    formatFigure(seconds, "seconds"),
    count(words / seconds),
  ];
  return `${formatTable([
    ["record", "seconds", "words/s"],
    whole("`read` of the same articles", readSeconds),
    whole("`add`", addSeconds),
    whole("`add` once more", againSeconds),
    ...questions.map(({ name, seconds }) => [name, formatSpread(summarise(seconds), "seconds"), ""]),
  ])}

${count(articles)} articles of ${count(words)} words; the record takes ${count(size / 1e6)} MB.`;
}
