import type { Analysis } from "../language/index.ts";
import type { WordRange } from "./Draft.ts";

/** Index of the paragraph in which a word stands. */
export function paragraphOf({ paragraphs }: Analysis, word: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraphs[middle]! <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words of a paragraph. */
export function wordsOfParagraph({ paragraphs, words }: Analysis, paragraph: number): WordRange {
  return [paragraphs[paragraph] ?? words.count, paragraphs[paragraph + 1] ?? words.count];
}
