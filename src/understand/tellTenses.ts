import { type Analysis, featureOf, lemmaOf, uposOf } from "../language/index.ts";
import type { WordForms } from "../time/index.ts";

const AHEAD = new Set(["will", "shall", "wo", "'ll", "’ll"]);

/** The tenses of the words of an analysis, by its tags. */
export function tellTenses(analysis: Analysis): WordForms {
  return {
    tense(word) {
      const part = uposOf(analysis, word);
      if (part !== "VERB" && part !== "AUX") return part === "X" ? null : "none";
      if (AHEAD.has(lemmaOf(analysis, word).toLowerCase())) return "future";
      const tense = featureOf(analysis, word, "Tense");
      if (tense === "Past") return "past";
      return tense === "Pres" ? "present" : "none";
    },
  };
}
