import type { Manner } from "../article/index.ts";
import { type Analysis, INSIDE, OUTSIDE, PUNCTUATION, type WordRange } from "../language/index.ts";
import { findQuotations } from "./findQuotations.ts";
import { isUnspoken } from "./isUnspoken.ts";
import { countShared, listWords } from "./wordRanges.ts";

/**
 * Direct where all the content's words stand in quotation marks, mixed where some do. Among other words a name, a title
 * or a word that is spoken of is not quoted.
 */
export function tellManner(content: readonly WordRange[], analysis: Analysis): Manner {
  const { quote, shape } = analysis;
  const words = listWords(content);
  const inside = words.filter((word) => quote[word] === INSIDE);
  if (inside.length === 0) return "indirect";
  const isPlain = (word: number) => quote[word] === OUTSIDE && shape[word] !== PUNCTUATION;
  if (!words.some(isPlain)) return "direct";
  const unspoken = findQuotations(analysis, [words[0]!, words.at(-1)! + 1])
    .filter((quotation) => isUnspoken(quotation, analysis))
    .map(({ inner }) => inner);
  return countShared(content, unspoken) < inside.length ? "mixed" : "indirect";
}
