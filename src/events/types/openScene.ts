import { type Analysis, sentenceOf } from "../../language/index.ts";
import { findParties } from "../phrases/findParties.ts";
import { lemmaAt, wordAt, wordsAt } from "../wordAt.ts";
import { ENVOY } from "./patterns.ts";
import type { Scene } from "./TypeRule.ts";

const storiesOfEnvoys = new WeakMap<object, boolean>();

/** Asked for every deed of an article, so the answer is kept as long as its analysis is. */
function isOfEnvoys(analysis: Analysis): boolean {
  const known = storiesOfEnvoys.get(analysis);
  if (known !== undefined) return known;
  const found = ENVOY.test(analysis.text.toLowerCase());
  storiesOfEnvoys.set(analysis, found);
  return found;
}

/** What the rules of types see of the deed that a word names. */
export function openScene(analysis: Analysis, word: number): Scene {
  const [first, last] = sentenceOf(analysis, word);
  const { targets } = findParties(analysis, word);
  return {
    word: wordAt(analysis, word),
    lemma: lemmaAt(analysis, word),
    before: wordsAt(analysis, first, word),
    behind: wordsAt(analysis, word + 1, last),
    object: targets.map(({ begin, end }) => wordsAt(analysis, begin, end)).join(" | "),
    isOfEnvoys: isOfEnvoys(analysis),
  };
}
