import type { Words } from "../language/index.ts";
import type { CountryWords } from "./CountryWords.ts";
import { findHits } from "./findHits.ts";
import { isCountryHit } from "./Hit.ts";
import { readWords } from "./PhraseWords.ts";
import { settleHits } from "./settleHits.ts";
import { toAnswer } from "./toAnswer.ts";

/**
 * Every word or phrase of a text that stands for a country: names, people, capitals, seats of government, cities,
 * parts and bodies of it. The longest match counts; spans do not overlap and stand in order of the text, in UTF-16
 * code units. A possessive ending is outside the span. `words` are those of the text, where it was taken apart before.
 */
export function findCountryWords(
  text: string,
  { words }: { readonly words?: Words } = {},
): readonly CountryWords[] {
  const read = readWords(text, words ? { words } : {});
  return settleHits(findHits(read), { words: read, where: "text" })
    .filter(isCountryHit)
    .map((hit) => ({
      span: [read.words.begin[hit.begin]!, read.words.end[hit.end - 1]!],
      ...toAnswer(hit),
    }));
}
