import { type Analysis, sentenceOf } from "../language/index.ts";
import { contextWords } from "./tables/contextWords.ts";

/** The contexts of PLOVER that words of a deed's sentence make evident, in the order of the manual. */
export function findContexts({ text, words, sentences }: Analysis, word: number): readonly string[] {
  const [begin, end] = sentenceOf({ sentences, words }, word);
  const sentence = text
    .slice(words.begin[begin], words.end[end - 1])
    .toLowerCase()
    .replaceAll("’", "'");
  return Object.entries(contextWords)
    .filter(([, evidence]) => evidence.test(sentence))
    .map(([name]) => name);
}
