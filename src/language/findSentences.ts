import type { Words } from "./findWords.ts";
import { CLOSING, OPENING } from "./quoteStates.ts";
import { LONGEST_SENTENCE } from "./settings.ts";

const ENDING = /^(?:[.!?…]|\.{2,})$/;
const AFTER_END = /^[)\]’'”"»]$/;
const BEGINS_LOWER = /^\p{Ll}/u;

interface Tokens {
  readonly words: Words;
  readonly paragraphs: Int32Array;
  readonly quote: Uint8Array;
}

/** Does the sentence that ends with word i end there, so that word i + 1 begins another. */
function endsAfter(text: string, tokens: Tokens, i: number): boolean {
  const { words, quote } = tokens;
  const word = (k: number) => text.slice(words.begin[k], words.end[k]);
  const next = word(i + 1);
  if (!next || (AFTER_END.test(next) && quote[i + 1] !== OPENING)) return false;
  if (BEGINS_LOWER.test(next)) return false;
  let end = i;
  while (end > 0 && AFTER_END.test(word(end)) && (quote[end] === CLOSING || !/^["“]/.test(word(end)))) end--;
  return ENDING.test(word(end));
}

/**
 * Indexes of the words with which sentences begin. A sentence ends at a full stop, question or exclamation mark with
 * the marks that close behind it, unless what follows begins in lower case ("… here?" he asked); and with its paragraph.
 * One that goes on and on is cut: rules look at whole sentences for each of their words.
 */
export function findSentences(text: string, tokens: Tokens): Int32Array {
  const starts: number[] = [];
  const isStart = new Set(tokens.paragraphs);
  for (let i = 0; i < tokens.words.count; i++) {
    const isLong = i - (starts.at(-1) ?? 0) >= LONGEST_SENTENCE;
    if (isLong || isStart.has(i) || endsAfter(text, tokens, i - 1)) starts.push(i);
  }
  return Int32Array.from(starts);
}
