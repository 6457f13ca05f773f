import { type Analysis, uposOf } from "../../../language/index.ts";
import { spellOut } from "../Cue.ts";
import { wordPattern } from "../wordPattern.ts";
import { PEOPLE } from "./hearerWords.ts";

const people = wordPattern(PEOPLE);

/** Can a word be spoken to: is it a name, a pronoun or a noun for people. */
export function isSomebody(word: number, analysis: Analysis): boolean {
  const upos = uposOf(analysis, word);
  if (upos === "PROPN" || upos === "PRON") return true;
  return upos === "NOUN" && people.test(spellOut([[word, word + 1]], analysis));
}
