import { type Analysis, CLOSING, INSIDE, indexAround, OPENING, type WordRange } from "../language/index.ts";

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

/**
 * The quotations of the paragraphs in which words `[begin, end)` stand, or of the whole text, in their order; one with no
 * words between its marks is none.
 */
export function findQuotations(
  analysis: Pick<Analysis, "quote" | "paragraphs" | "words" | "text">,
  [begin, end]: WordRange = [0, analysis.words.count],
): readonly Quotation[] {
  const { quote, paragraphs, words, text } = analysis;
  const out: Quotation[] = [];
  for (let paragraph = indexAround(paragraphs, begin); paragraph < paragraphs.length; paragraph++) {
    const start = paragraphs[paragraph]!;
    if (start >= end) break;
    const stop = paragraphs[paragraph + 1] ?? words.count;
    for (let i = start; i < stop; i++) {
      if (quote[i] !== OPENING) continue;
      let close = i + 1;
      while (close < stop && quote[close] === INSIDE) close++;
      const isClosed = close < stop && quote[close] === CLOSING;
      const marks = SINGLE.test(text.slice(words.begin[i], words.end[i])) ? "single" : "double";
      const whole: WordRange = [i, isClosed ? close + 1 : close];
      if (close > i + 1) out.push({ whole, inner: [i + 1, close], isClosed, paragraph, marks });
      i = close - 1;
    }
  }
  return out;
}
