import type { Stance } from "../../../article/index.ts";
import { type Analysis, childrenOf, relationOf, type WordRange } from "../../../language/index.ts";
import type { Draft } from "../../Draft.ts";
import { listWords, overlaps } from "../../wordRanges.ts";
import { nounPhrase } from "../nounPhrase.ts";
import { calledUpon } from "./calledUpon.ts";
import { findSpeakingWords } from "./findSpeakingWords.ts";
import { isHearer } from "./isHearer.ts";
import { likelyHearer } from "./likelyHearer.ts";
import { standsBehind } from "./standsBehind.ts";
import { threatened } from "./threatened.ts";

/** Finds the heads of the words that name the hearers. */
type HearerRule = (draft: Draft, analysis: Analysis) => readonly number[];

const hearersOf = (words: readonly number[], analysis: Analysis) =>
  words.flatMap((word) => childrenOf(analysis, word).filter((child) => isHearer(child, analysis)));

const saidTo: HearerRule = ({ cue }, analysis) => hearersOf(listWords(cue), analysis);

const saidBeside: HearerRule = (draft, analysis) => hearersOf(findSpeakingWords(draft, analysis), analysis);

/** The first that finds somebody counts. */
const RULES: readonly HearerRule[] = [saidTo, standsBehind, saidBeside, likelyHearer];
/** Where nobody hears it in so many words: whom a demand or a threat is meant for. */
const MEANT: Readonly<Partial<Record<Stance, HearerRule>>> = { demand: calledUpon, threaten: threatened };

/** A hearer and those joined with it by "and". */
const withOthers = (head: number, analysis: Analysis): readonly number[] => [
  head,
  ...childrenOf(analysis, head).filter((word) => relationOf(analysis, word) === "conj"),
];

/** The words of each whom it was said to, or who is meant by a demand or a threat. */
export function findAddressed(
  draft: Draft,
  analysis: Analysis,
  { stance }: { readonly stance: Stance | null },
): readonly (readonly WordRange[])[] {
  const toRanges = (heads: readonly number[]) =>
    heads
      .flatMap((head) => withOthers(head, analysis))
      .map((head) => nounPhrase(head, analysis))
      .filter((range) => !overlaps([range], [...draft.source, ...draft.cue]))
      .filter((range, i, all) => !overlaps([range], all.slice(0, i)));
  const meant = stance && MEANT[stance];
  for (const rule of meant ? [...RULES, meant] : RULES) {
    const ranges = toRanges(rule(draft, analysis));
    if (ranges.length > 0) return ranges.map((range) => [range]);
  }
  return [];
}
