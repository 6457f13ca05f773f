import { type Analysis, indexAround, type WordRange } from "../language/index.ts";

/** Index of the paragraph in which a word stands. */
export function paragraphOf({ paragraphs }: Analysis, word: number): number {
  return indexAround(paragraphs, word);
}

/** The words of a paragraph. */
export function wordsOfParagraph({ paragraphs, words }: Analysis, paragraph: number): WordRange {
  return [paragraphs[paragraph] ?? words.count, paragraphs[paragraph + 1] ?? words.count];
}
