import { type Analysis, PUNCTUATION, uposOf } from "../../../language/index.ts";
import type { Draft } from "../../Draft.ts";
import { BEHIND_FROM, LONGEST_HEARER } from "../../settings.ts";
import { listWords } from "../../wordRanges.ts";
import { spellOut } from "../spellOut.ts";
import { wordPattern } from "../wordPattern.ts";
import { GIVEN, MOVED, TOLD } from "./hearerWords.ts";

const told = wordPattern(`${TOLD}, ${MOVED}, ${GIVEN}, call|appeal on|upon|to`);
const CALL = / (?:on|upon) $/;
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;
const BEFORE = /^(?:DET|ADJ|NUM|ADV|NOUN|PROPN)$/;

const isPossessive = (word: number, analysis: Analysis) =>
  / '(?:s)? /.test(spellOut([[word, word + 1]], analysis));

/**
 * The nominal that begins right behind a cue like "urged" or "called on", where the model finds it likely enough:
 * trees often hang it on what it is to do.
 */
export function standsBehind({ cue, scores }: Draft, analysis: Analysis): readonly number[] {
  const last = listWords(cue).at(-1);
  if (last === undefined || !scores || !told.test(spellOut(cue, analysis))) return [];
  const isCall = CALL.test(spellOut(cue, analysis));
  const isLikely = (word: number) => isCall || (scores.addressee[word - scores.begin] ?? 0) >= BEHIND_FROM;
  for (let word = last + 1; word < Math.min(last + LONGEST_HEARER, analysis.words.count); word++) {
    const upos = uposOf(analysis, word);
    if (isPossessive(word, analysis)) continue;
    const isEnd =
      NOMINAL.test(upos) &&
      !/^(?:NOUN|PROPN)$/.test(uposOf(analysis, word + 1)) &&
      !isPossessive(word + 1, analysis);
    if (isEnd) return isLikely(word) ? [word] : [];
    if (!BEFORE.test(upos) && analysis.shape[word] !== PUNCTUATION) return [];
  }
  return [];
}
