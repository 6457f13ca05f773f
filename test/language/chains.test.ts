import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type DescribedHead, describeHeads } from "../../src/language/describeHeads.ts";
import { tokenize } from "../../src/language/index.ts";
import { matchHeads } from "../../src/language/matchHeads.ts";
import { openWordPairScorer } from "../../src/language/openWordPairScorer.ts";
import { pairIndexes } from "../../src/language/pairIndexes.ts";

interface Expected {
  readonly text: string;
  readonly heads: readonly number[];
  readonly described: readonly Omit<DescribedHead, "at">[];
  readonly classes: readonly (readonly number[])[];
  readonly match: readonly (readonly number[])[];
  readonly distance: readonly (readonly number[])[];
}

/** Written by `training/make_chain_fixture.py`. */
const fixture: readonly Expected[] = JSON.parse(
  readFileSync(new URL("chains.json", import.meta.url), "utf8"),
);

/** Tables in which no two numbers are the same. */
const table = (length: number, unit: number) => Array.from({ length }, (_, i) => i * unit);
const tables = { classes: table(196, 1), match: table(63, 1000), distance: table(324, 1_000_000) };

describe("mentions' words are compared as in training", () => {
  test.each(fixture)("$text", (expected) => {
    const tokens = tokenize(expected.text);
    const isStart = new Uint8Array(tokens.words.count);
    for (const word of tokens.paragraphs) isStart[word] = 1;
    const heads = describeHeads({ text: expected.text, tokens, isStart }, expected.heads);
    expect(heads).toEqual(expected.described.map((one, i) => ({ at: expected.heads[i], ...one })));
    const pairs = heads.map((later, i) =>
      heads.slice(0, i).map((earlier) => pairIndexes(later, earlier, { match: matchHeads(later, earlier) })),
    );
    for (const name of ["classes", "match", "distance"] as const) {
      expect(pairs.map((row) => row.map((one) => one[name]))).toEqual(expected[name]);
    }
    for (const reach of [400, 7]) {
      const score = openWordPairScorer(heads, { tables, reach });
      heads.forEach((_, i) => {
        const wanted = expected.classes[i]!.map(
          (classes, k) => classes + expected.match[i]![k]! * 1000 + expected.distance[i]![k]! * 1_000_000,
        );
        expect([...score(i)]).toEqual(wanted.slice(-reach));
      });
    }
  });
});
