import { EVENT_STATUSES, EVENT_TYPES, type EventType } from "../article/index.ts";
import { ARGUMENTS, type Trigger } from "./Analysis.ts";
import { MODES } from "./modelDescription.ts";
import type { PairScores, WordScores } from "./openNetwork.ts";
import { likeliest, toScores } from "./Scores.ts";
import { TRIGGER_FLOOR } from "./settings.ts";
import { takeColumns } from "./takeColumns.ts";
import type { Told } from "./WindowReading.ts";

/** A word that may trigger an event. */
type Found = Pick<Trigger, "word" | "probability" | "type" | "types">;

const CLASSES = EVENT_TYPES.length + 1;

export function findTriggers({ event }: WordScores, count: number): readonly Found[] {
  const out: Found[] = [];
  for (let word = 0; word < count; word++) {
    const probability = 1 - Math.exp(event[word * CLASSES]!);
    if (probability < TRIGGER_FLOOR) continue;
    const row = event.subarray(word * CLASSES + 1, (word + 1) * CLASSES);
    const types = toScores(EVENT_TYPES, row, { row: 0, read: Math.exp });
    out.push({ word, probability, type: likeliest(types), types });
  }
  return out;
}

const MODES_OF = Object.groupBy(
  MODES.map(([type, mode], column) => ({ type, mode, column })),
  ({ type }) => type,
);

/** The modes' scores, from `begin` on, as probabilities among those of one type. */
function readModes(
  scores: Float32Array,
  begin: number,
  { type }: { readonly type: EventType },
): Trigger["modes"] {
  const own = MODES_OF[type]!;
  const most = Math.max(...own.map(({ column }) => scores[begin + column]!));
  const shares = own.map(({ column }) => Math.exp(scores[begin + column]! - most));
  const sum = shares.reduce((total, share) => total + share, 0);
  return Object.fromEntries(own.map(({ mode }, i) => [mode, shares[i]! / sum]));
}

/** What the network says of each trigger, asked in this order. */
export function readTriggers(
  found: readonly Found[],
  scores: PairScores,
  { count, width }: { readonly count: number; readonly width: number },
): readonly Told<Trigger>[] {
  return found.map((one, i) => ({
    of: {
      ...one,
      begin: 0,
      end: count,
      modes: readModes(scores.mode, i * MODES.length, one),
      status: toScores(EVENT_STATUSES, scores.status, { row: i, read: Math.exp }),
      arguments: takeColumns(scores.arguments, i, { count, names: ARGUMENTS }),
    },
    vector: scores.deed.slice(i * width, (i + 1) * width),
  }));
}
