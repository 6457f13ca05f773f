import { sentenceOf } from "../../language/index.ts";
import type { EventText } from "../EventText.ts";
import { findParties } from "../phrases/findParties.ts";
import { lemmaAt, wordAt, wordsAt } from "../wordAt.ts";
import type { Scene } from "./TypeRule.ts";

/** What the rules of types see of the deed that a word names. */
export function openScene(analysis: EventText, word: number): Scene {
  const [first, last] = sentenceOf(analysis, word);
  const { targets } = findParties(analysis, word);
  return {
    word: wordAt(analysis, word),
    lemma: lemmaAt(analysis, word),
    before: wordsAt(analysis, first, word),
    behind: wordsAt(analysis, word + 1, last),
    object: targets.map(({ begin, end }) => wordsAt(analysis, begin, end)).join(" | "),
    isOfEnvoys: analysis.isOfEnvoys,
  };
}
