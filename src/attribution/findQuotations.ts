import { type Analysis, CLOSING, INSIDE, OPENING } from "../language/index.ts";
import type { WordRange } from "./Draft.ts";

/** A run of words between quotation marks, inside one paragraph. */
export interface Quotation {
  /** The words with their marks. */
  readonly whole: WordRange;
  /** The words between the marks. */
  readonly inner: WordRange;
  /** Does a closing mark end it; where not, the paragraph does, and the next may re-open it. */
  readonly isClosed: boolean;
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly marks: "double" | "single";
}

const SINGLE = /^[‘’']$/;

/** All quotations of a text in their order; one with no words between its marks is none. */
export function findQuotations(
  analysis: Pick<Analysis, "quote" | "paragraphs" | "words" | "text">,
): readonly Quotation[] {
  const { quote, paragraphs, words, text } = analysis;
  const out: Quotation[] = [];
  paragraphs.forEach((start, paragraph) => {
    const stop = paragraphs[paragraph + 1] ?? words.count;
    for (let i = start; i < stop; i++) {
      if (quote[i] !== OPENING) continue;
      let end = i + 1;
      while (end < stop && quote[end] === INSIDE) end++;
      const isClosed = end < stop && quote[end] === CLOSING;
      const marks = SINGLE.test(text.slice(words.begin[i], words.end[i])) ? "single" : "double";
      if (end > i + 1) {
        out.push({ whole: [i, isClosed ? end + 1 : end], inner: [i + 1, end], isClosed, paragraph, marks });
      }
      i = end - 1;
    }
  });
  return out;
}
