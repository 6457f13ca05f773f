import { type Analysis, PUNCTUATION, type WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { listWords } from "../wordRanges.ts";

/**
 * Words as the lists of cues look at them: in small letters, marks left out, a space before and after each
 * (` has denied `). Forms and not lemmas, because the model's lemmas of verbs are too often wrong.
 */
export function spellOut(ranges: readonly WordRange[], { text, words, shape }: Analysis): string {
  const forms = listWords(ranges)
    .filter((word) => shape[word] !== PUNCTUATION || text[words.begin[word]!] === "'")
    .map((word) => text.slice(words.begin[word], words.end[word]).toLowerCase().replaceAll("’", "'"));
  return ` ${forms.join(" ")} `;
}

/** The words of a draft's cue, spelled out. */
export const spellCue = ({ cue }: Draft, analysis: Analysis): string => spellOut(cue, analysis);
