import { characterAt, characterBefore, isAlnum, isSpace } from "./characters.ts";
import type { Words } from "./findWords.ts";
import { SINGLE_REACH } from "./settings.ts";

export const OUTSIDE = 0;
export const INSIDE = 1;
export const OPENING = 2;
export const CLOSING = 3;

const DOUBLE = new Set(["“", "”", "„", "«", "»", '"', "''", "``"]);
const SINGLE = new Set(["‘", "’", "'"]);
const BEFORE_OPENING = "([{—–-“‘\"'";

function opensHere(text: string, begin: number): boolean {
  const before = characterBefore(text, begin);
  return before === "" || isSpace(before) || BEFORE_OPENING.includes(before);
}

function closesHere(text: string, begin: number, end: number): boolean {
  return begin > 0 && !isSpace(characterBefore(text, begin)) && !isAlnum(characterAt(text, end));
}

/** The place decides where the sign itself is turned the wrong way, or has no direction. */
function readDouble(text: string, at: readonly [number, number], isOpen: boolean): number {
  const mark = text.slice(...at);
  const opens = opensHere(text, at[0]);
  const closes = closesHere(text, ...at);
  if (mark === "“" || mark === "„" || mark === "«" || mark === "``")
    return isOpen && closes && !opens ? CLOSING : OPENING;
  if (mark === "”" || mark === "»")
    return !isOpen && opens && isAlnum(characterAt(text, at[1])) ? OPENING : CLOSING;
  if (opens !== closes) return opens ? OPENING : CLOSING;
  return isOpen ? CLOSING : OPENING;
}

/** The word that closes a single mark, or -1: an apostrophe closes nothing. */
function findSingleClose(text: string, words: Words, range: readonly [number, number]): number {
  for (let j = range[0]; j < range[1]; j++) {
    const mark = text.slice(words.begin[j], words.end[j]);
    if (DOUBLE.has(mark)) return -1;
    if ((mark === "’" || mark === "'") && closesHere(text, words.begin[j]!, words.end[j]!)) return j;
  }
  return -1;
}

/** Do the curly marks of a paragraph nest: as many open as close, and none closes what is not open. */
function isBalanced(text: string, words: Words, range: readonly [number, number]): boolean {
  let depth = 0;
  for (let i = range[0]; i < range[1] && depth >= 0; i++) {
    const mark = text.slice(words.begin[i], words.end[i]);
    depth += mark === "“" ? 1 : mark === "”" ? -1 : 0;
  }
  return depth === 0;
}

/** How many quotations stand open behind a mark; marks that do not nest open and close one only. */
function step(depth: number, state: number, nests: boolean): number {
  const before = nests ? depth : state === OPENING ? 0 : 1;
  return state === OPENING ? before + 1 : Math.max(0, before - 1);
}

function readParagraph(text: string, words: Words, out: Uint8Array, range: readonly [number, number]): void {
  const nests = isBalanced(text, words, range);
  let depth = 0;
  let singleClose = -1;
  for (let i = range[0]; i < range[1]; i++) {
    const at = [words.begin[i]!, words.end[i]!] as const;
    const mark = text.slice(...at);
    if (DOUBLE.has(mark)) {
      const state = readDouble(text, at, depth > 0);
      const before = depth;
      depth = step(depth, state, nests);
      // A quotation inside a quotation is no more than a part of it.
      out[i] = Math.min(before, depth) > 0 && nests ? INSIDE : state;
      continue;
    }
    if (i === singleClose) {
      out[i] = CLOSING;
      singleClose = -1;
      continue;
    }
    const mayOpen = depth === 0 && singleClose < 0 && SINGLE.has(mark);
    if (mayOpen && opensHere(text, at[0]) && isAlnum(characterAt(text, at[1]))) {
      singleClose = findSingleClose(text, words, [i + 2, Math.min(range[1], i + SINGLE_REACH)]);
      if (singleClose >= 0) {
        out[i] = OPENING;
        continue;
      }
    }
    out[i] = depth > 0 || singleClose >= 0 ? INSIDE : OUTSIDE;
  }
}

/**
 * Each word's state towards quotation marks, from one scan: straight, curly, low, guillemets and single marks;
 * a paragraph's end closes what stands open, so that re-opened paragraphs and lost marks harm no more than one.
 */
export function quoteStates(text: string, words: Words, paragraphs: Int32Array): Uint8Array {
  const out = new Uint8Array(words.count);
  paragraphs.forEach((start, p) => {
    readParagraph(text, words, out, [start, paragraphs[p + 1] ?? words.count]);
  });
  return out;
}
