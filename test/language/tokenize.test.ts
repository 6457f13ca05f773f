import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../src/language/index.ts";
import { makeWordPiece } from "../../src/language/makeWordPiece.ts";
import { LONGEST_SENTENCE } from "../../src/language/settings.ts";

interface Expected {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly shape: readonly number[];
  readonly quote: readonly number[];
  readonly pieces: readonly (readonly number[])[];
}

const fixture: readonly Expected[] = JSON.parse(
  readFileSync(new URL("tokens.json", import.meta.url), "utf8"),
);
const vocabulary = readFileSync(new URL("../../model/vocab.txt", import.meta.url), "utf8");
const wordPiece = makeWordPiece(vocabulary);

function wordsOf(text: string) {
  const { words } = tokenize(text);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.begin[i], words.end[i]));
}

const isBlank = (gap: string) =>
  [...gap].every(
    (character) => /[\s\u0085\u200b]/.test(character) || (character >= "\u001c" && character <= "\u001f"),
  );

describe("the same tokens as in training", () => {
  test.each(fixture)("$text", (expected) => {
    const tokens = tokenize(expected.text);
    const words = wordsOf(expected.text);
    expect(words).toEqual(expected.words);
    expect([...tokens.paragraphs]).toEqual(expected.starts);
    expect([...tokens.shape]).toEqual(expected.shape);
    expect([...tokens.quote]).toEqual(expected.quote);
    expect(words.map((word) => [...wordPiece.pieces(word)])).toEqual(expected.pieces);
  });
});

describe("words of any text", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom("“", "”", "'", "’", '"', "''", "said", "the", " ", "\n", ".", "é", "😀", "\ud800"),
        { maxLength: 80 },
      )
      .map((parts) => parts.join("")),
  );
  test("lie inside it, in order, without overlap, and leave only white space out", () => {
    fc.assert(
      fc.property(text, (value) => {
        const { words, shape, quote, paragraphs, sentences } = tokenize(value);
        let before = 0;
        for (let i = 0; i < words.count; i++) {
          expect(words.begin[i]).toBeGreaterThanOrEqual(before);
          expect(words.end[i]).toBeGreaterThan(words.begin[i]!);
          expect(isBlank(value.slice(before, words.begin[i]))).toBe(true);
          before = words.end[i]!;
        }
        expect(isBlank(value.slice(before))).toBe(true);
        expect([shape.length, quote.length]).toEqual([words.count, words.count]);
        expect(paragraphs.every((start) => sentences.includes(start))).toBe(true);
        expect(paragraphs[0] ?? 0).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
  test("have one piece at least and twelve at most", () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const word of wordsOf(value)) {
          const pieces = wordPiece.pieces(word);
          expect(pieces.length).toBeGreaterThanOrEqual(1);
          expect(pieces.length).toBeLessThanOrEqual(12);
        }
      }),
    );
  });
});

describe("sentences", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["He left. She stayed.", ["He", "She"]],
    ["“Why?” he asked. “No.”", ["“", "“"]],
    ["Mr. Oduya met U.N. envoys. They left.", ["Mr.", "They"]],
    ["“We go.” She rose. (It rained.) Then night.", ["“", "She", "(", "Then"]],
    ["One\n\nTwo", ["One", "Two"]],
  ];
  test.each(cases)("%s", (value, firstWords) => {
    const { sentences, words } = tokenize(value);
    expect([...sentences].map((i) => value.slice(words.begin[i], words.end[i]))).toEqual(firstWords);
  });
});

test("a sentence that does not end is cut, so that rules of whole sentences are done with it", () => {
  const { sentences, words } = tokenize("they said that ".repeat(1000));
  const lengths = Array.from(sentences, (begin, i) => (sentences[i + 1] ?? words.count) - begin);
  expect(Math.max(...lengths)).toBe(LONGEST_SENTENCE);
});
