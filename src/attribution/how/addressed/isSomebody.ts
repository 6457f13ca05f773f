import { type Analysis, uposOf } from "../../../language/index.ts";
import { spellOut } from "../spellOut.ts";
import { wordPattern } from "../wordPattern.ts";
import { PEOPLE } from "./hearerWords.ts";

const people = wordPattern(PEOPLE);
const THING =
  / (?:it|this|that|these|those|what|which|nothing|anything|something|everything|all|one|itself) /;

/** Can a word be spoken to: is it a name, a pronoun or a noun for people. */
export function isSomebody(word: number, analysis: Analysis): boolean {
  const upos = uposOf(analysis, word);
  const form = spellOut([[word, word + 1]], analysis);
  if (upos === "PROPN" || upos === "PRON") return !THING.test(form);
  return upos === "NOUN" && people.test(form);
}
