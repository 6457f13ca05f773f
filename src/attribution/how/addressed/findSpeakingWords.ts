import { type Analysis, childrenOf, headOf, relationOf } from "../../../language/index.ts";
import type { Draft } from "../../Draft.ts";
import { listWords } from "../../wordRanges.ts";
import { spellOut } from "../spellOut.ts";
import { wordPattern } from "../wordPattern.ts";
import { SAID_TO, TOLD } from "./hearerWords.ts";

const speaking = wordPattern(`${SAID_TO}, ${TOLD}`);
const BELOW = /^(?:advcl|obl|obj|nmod|acl)(?::|$)/;
const BESIDE = /^(?:advcl|conj)(?::|$)/;

/**
 * The words beside a cue whose hearer is the draft's as well: "speaking to", "in an interview with" and "in a letter to" that
 * hang on it; the verb that it goes along with ("wrote to the board, claiming …"); and a source that is itself addressed
 * ("the complaint to the court").
 */
export function findSpeakingWords(draft: Draft, analysis: Analysis): readonly number[] {
  const cue = listWords(draft.cue);
  const isSpeaking = (word: number) => speaking.test(spellOut([[word, word + 1]], analysis));
  const below = cue.flatMap((word) =>
    childrenOf(analysis, word).filter((child) => BELOW.test(relationOf(analysis, child))),
  );
  const deeper = below.flatMap((word) =>
    childrenOf(analysis, word).filter((child) => BELOW.test(relationOf(analysis, child))),
  );
  const above = cue
    .filter((word) => BESIDE.test(relationOf(analysis, word)))
    .map((word) => headOf(analysis, word))
    .filter((word) => word !== null);
  const content = new Set(listWords(draft.content));
  const beside = [...below, ...deeper, ...above, ...listWords(draft.source)].filter(
    (word) => isSpeaking(word) && !content.has(word),
  );
  return [...new Set(beside)].filter((word) => !cue.includes(word));
}
