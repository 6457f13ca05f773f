import {
  type Analysis,
  childrenOf,
  headOf,
  relationOf,
  sentenceOf,
  uposOf,
  type WordRange,
} from "../../../language/index.ts";
import type { Draft } from "../../Draft.ts";
import { ADDRESSED_FROM } from "../../settings.ts";
import { listWords, overlaps } from "../../wordRanges.ts";
import { likelyRuns } from "../likelyRuns.ts";
import { spellContent } from "../spellContent.ts";
import { spellCue, spellOut } from "../spellOut.ts";
import { wordPattern } from "../wordPattern.ts";
import { SPOKEN_OF } from "./hearerWords.ts";

const spokenOf = wordPattern(SPOKEN_OF);
const PLACED = / (?:in|on|at|from|of|by|about) /;
const YOU = / you[a-z]* /;

/** The noun of a run on which its other words hang. */
const headOfRun = ([begin, end]: WordRange, analysis: Analysis) =>
  listWords([[begin, end]]).find((word) => {
    const head = headOf(analysis, word);
    return (
      (head === null || head < begin || head >= end) && /^(?:NOUN|PROPN|PRON)$/.test(uposOf(analysis, word))
    );
  });

function isPlaced(word: number, analysis: Analysis): boolean {
  return childrenOf(analysis, word).some(
    (child) =>
      relationOf(analysis, child) === "case" &&
      child < word &&
      PLACED.test(spellOut([[child, child + 1]], analysis)),
  );
}

/**
 * Whom the model takes for the hearer, where the words do not say it: in the cue's sentence, and inside the content only
 * the "you" of a question. Whom a cue accuses, blames or praises is spoken of and need not hear it.
 */
export function likelyHearer(draft: Draft, analysis: Analysis): readonly number[] {
  const { scores } = draft;
  if (!scores || spokenOf.test(spellCue(draft, analysis))) return [];
  const [begin, end] = sentenceOf(analysis, draft.anchor);
  const isQuestion = / \? /.test(spellContent(draft, analysis));
  const isNear = (word: number) =>
    word >= begin && word < end && !overlaps([[word, word + 1]], draft.content);
  const isAsked = (word: number) => isQuestion && YOU.test(spellOut([[word, word + 1]], analysis));
  const heads = likelyRuns(scores.addressee, { offset: scores.begin, from: ADDRESSED_FROM })
    .map((run) => headOfRun(run, analysis))
    .filter((head) => head !== undefined)
    .filter((head) => (isNear(head) && !isPlaced(head, analysis)) || isAsked(head));
  return heads.slice(0, 1);
}
