import { characterAt, characterBefore } from "./characters.ts";
import type { Words } from "./findWords.ts";
import { LONG_LINE, WRAPPED } from "./settings.ts";

const TERMINAL = ".!?:…\"”’'»)]";

/** A single line end behind a long line: it may be no paragraph's end. */
interface LineBreak {
  /** Index of the word behind it. */
  readonly word: number;
  readonly isLowerNext: boolean;
  /** Does the line end without a mark that ends sentences. */
  readonly isOpen: boolean;
}

function isLongLine(text: string, end: number): boolean {
  for (let i = end - 1; i >= end - LONG_LINE; i--) {
    if (i < 0 || text[i] === "\n" || text[i] === "\r") return false;
  }
  return true;
}

function findLineBreaks(text: string, words: Words): readonly LineBreak[] {
  const out: LineBreak[] = [];
  for (let word = 1; word < words.count; word++) {
    const before = words.end[word - 1]!;
    const begin = words.begin[word]!;
    if (begin === before || text.slice(before, begin).split(/\r\n|\r|\n/).length !== 2) continue;
    if (!isLongLine(text, before)) continue;
    const next = characterAt(text, begin);
    const isLowerNext = next === next.toLowerCase() && next !== next.toUpperCase();
    out.push({ word, isLowerNext, isOpen: !TERMINAL.includes(characterBefore(text, before)) });
  }
  return out;
}

/**
 * Indexes of the words with which paragraphs begin; the first is 0 where there are words. A line end begins one, save
 * inside text wrapped at a fixed width.
 */
export function findParagraphs(text: string, words: Words): Int32Array {
  const breaks = findLineBreaks(text, words);
  const isWrapped = breaks.filter((one) => one.isLowerNext).length >= WRAPPED * breaks.length;
  const soft = new Set(
    breaks.filter((one) => one.isLowerNext || (isWrapped && one.isOpen)).map((one) => one.word),
  );
  const starts: number[] = [];
  for (let i = 0; i < words.count; i++) {
    const gap = text.slice(i === 0 ? 0 : words.end[i - 1], words.begin[i]);
    if (i === 0 || (/[\n\r]/.test(gap) && !soft.has(i))) starts.push(i);
  }
  return Int32Array.from(starts);
}
