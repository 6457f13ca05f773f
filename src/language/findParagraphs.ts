import { characterAt, characterBefore } from "./characters.ts";
import type { Words } from "./findWords.ts";
import { LONG_LINE } from "./settings.ts";

const TERMINAL = ".!?:…\"”’'»)]";

/** A line end inside a paragraph, as in text wrapped at a fixed width. */
function isSoftBreak(text: string, begin: number, end: number): boolean {
  const lines = text.slice(begin, end).split(/\r\n|\r|\n/).length - 1;
  if (lines !== 1 || end >= text.length) return false;
  let line = begin;
  while (line > 0 && text[line - 1] !== "\n" && text[line - 1] !== "\r") line--;
  if (begin - line < LONG_LINE) return false;
  const next = characterAt(text, end);
  const isLower = next === next.toLowerCase() && next !== next.toUpperCase();
  return isLower || !TERMINAL.includes(characterBefore(text, begin));
}

/** Indexes of the words with which paragraphs begin; the first is 0 where there are words. */
export function findParagraphs(text: string, words: Words): Int32Array {
  const starts: number[] = [];
  for (let i = 0; i < words.count; i++) {
    const before = i === 0 ? 0 : words.end[i - 1]!;
    const gap = text.slice(before, words.begin[i]);
    const isBroken = gap.includes("\n") || gap.includes("\r");
    if (i === 0 || (isBroken && !isSoftBreak(text, before, words.begin[i]!))) starts.push(i);
  }
  return Int32Array.from(starts);
}
