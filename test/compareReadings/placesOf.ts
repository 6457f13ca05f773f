import type { Span } from "../../src/article/index.ts";

const escapeWords = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");

/** Where whole words stand in a text; `trigger#2` is the second place, and ` … ` parts pieces. Empty where they do not. */
export function placesOf(text: string, words: string): readonly Span[] {
  const spans = words.split(" … ").map((piece) => {
    const [, phrase = piece, count = "1"] = piece.match(/^(.*)#(\d+)$/s) ?? [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapeWords(phrase)}(?![\\p{L}\\p{N}])`, "gu");
    const match = [...text.matchAll(pattern)][Number(count) - 1];
    return match && ([match.index, match.index + match[0].length] as const);
  });
  return spans.every((span) => span !== undefined) ? spans : [];
}
