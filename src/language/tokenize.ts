import { caseShape } from "./caseShape.ts";
import { findParagraphs } from "./findParagraphs.ts";
import { findSentences } from "./findSentences.ts";
import { findWords, type Words } from "./findWords.ts";
import { quoteStates } from "./quoteStates.ts";

/** A text as words, with what is known of each before any model is asked. */
export interface Tokens {
  readonly words: Words;
  /** Indexes of the words with which paragraphs and sentences begin. */
  readonly paragraphs: Int32Array;
  readonly sentences: Int32Array;
  /** One `caseShape` and one state towards quotation marks a word. */
  readonly shape: Uint8Array;
  readonly quote: Uint8Array;
}

/** Words, paragraphs, sentences, case shapes and quote states of a text. Offsets are UTF-16 code units. */
export function tokenize(text: string): Tokens {
  const words = findWords(text);
  const paragraphs = findParagraphs(text, words);
  const quote = quoteStates(text, words, paragraphs);
  const shape = new Uint8Array(words.count);
  for (let i = 0; i < words.count; i++) shape[i] = caseShape(text.slice(words.begin[i], words.end[i]));
  return { words, paragraphs, quote, shape, sentences: findSentences(text, { words, paragraphs, quote }) };
}
