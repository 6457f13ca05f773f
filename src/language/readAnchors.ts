import { ATTRIBUTION_TYPES, STANCES } from "../article/index.ts";
import { type Anchor, ROLES } from "./Analysis.ts";
import type { PairScores, WordScores } from "./openNetwork.ts";
import { toScores } from "./Scores.ts";
import { ANCHOR_FLOOR } from "./settings.ts";
import { takeColumns } from "./takeColumns.ts";
import type { Told } from "./WindowReading.ts";

const HEARERS = ["addressee", "occasion"] as const;

/** Words that may be the anchor of an attribution, with their probabilities. */
export function findAnchors(
  { cue }: WordScores,
  count: number,
): readonly { readonly word: number; readonly probability: number }[] {
  return Array.from({ length: count }, (_, word) => ({
    word,
    probability: Math.exp(cue[word * 2 + 1]!),
  })).filter(({ probability }) => probability >= ANCHOR_FLOOR);
}

/** What the network says of each anchor, asked in this order. */
export function readAnchors(
  found: ReturnType<typeof findAnchors>,
  scores: PairScores,
  { count, width }: { readonly count: number; readonly width: number },
): readonly Told<Anchor>[] {
  return found.map(({ word, probability }, i) => ({
    of: {
      word,
      probability,
      begin: 0,
      end: count,
      roles: scores.roles.slice(i * count * ROLES.length, (i + 1) * count * ROLES.length),
      ...takeColumns(scores.hearers, i, { count, names: HEARERS }),
      stance: toScores(STANCES, scores.stance, { row: i, read: Math.exp }),
      type: toScores(ATTRIBUTION_TYPES, scores.type, { row: i, read: Math.exp }),
      hedged: scores.doubts[i * 2]!,
      negated: scores.doubts[i * 2 + 1]!,
    },
    vector: scores.statement.slice(i * width, (i + 1) * width),
  }));
}
