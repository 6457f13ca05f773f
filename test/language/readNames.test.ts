import fc from "fast-check";
import { expect, test } from "vitest";
import { NAME_KINDS } from "../../src/language/Analysis.ts";
import { readNames } from "../../src/language/readNames.ts";

const TAGS = ["O", ...NAME_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

/** Scores in which each word's tag has most of the probability, and a second one some of the rest. */
const favour = (...tags: readonly (readonly [string, string?])[]) =>
  Float32Array.from(
    tags.flatMap(([first, second]) =>
      TAGS.map((tag) => Math.log(tag === first ? 0.6 : tag === second ? 0.3 : 0.01)),
    ),
  );

test("a name goes from its first word to its last", () => {
  const scores = favour(["O"], ["B-person"], ["I-person"], ["B-person"], ["O"], ["B-place"]);
  expect(readNames(scores, 10).map(({ begin, end, kind }) => [begin, end, kind])).toEqual([
    [11, 13, "person"],
    [13, 14, "person"],
    [15, 16, "place"],
  ]);
  expect(readNames(scores, 0)[0]!.probability).toBeCloseTo(0.6);
});

test("a name without a first word takes the likelier way out", () => {
  const lone = favour(["O"], ["I-person", "B-person"]);
  expect(readNames(lone, 0)).toMatchObject([{ begin: 1, end: 2, kind: "person" }]);
  const mixed = favour(["B-organisation"], ["I-person", "I-organisation"]);
  expect(readNames(mixed, 0)).toMatchObject([{ begin: 0, end: 2, kind: "organisation" }]);
});

test("no words hold no names", () => expect(readNames(new Float32Array(0), 0)).toEqual([]));

const mayFollow = (before: string | undefined, tag: string) =>
  !tag.startsWith("I-") || (before !== undefined && before !== "O" && before.slice(2) === tag.slice(2));

/** The best sum of all allowed paths, one word after the other. */
function bestSum(scores: Float32Array): number {
  let paths = [{ last: undefined as string | undefined, sum: 0 }];
  for (let w = 0; w < scores.length / TAGS.length; w++) {
    paths = paths.flatMap(({ last, sum }) =>
      TAGS.flatMap((tag, k) =>
        mayFollow(last, tag)
          ? [{ last: tag as string | undefined, sum: sum + scores[w * TAGS.length + k]! }]
          : [],
      ),
    );
  }
  return Math.max(...paths.map(({ sum }) => sum));
}

test("no allowed path of tags is better", () => {
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((count) =>
      fc.array(fc.integer({ min: -20, max: 0 }), { minLength: count * 11, maxLength: count * 11 }),
    );
  fc.assert(
    fc.property(rows, (numbers) => {
      const scores = Float32Array.from(numbers);
      const names = readNames(scores, 0);
      const count = scores.length / TAGS.length;
      let sum = 0;
      for (let w = 0; w < count; w++) {
        const name = names.find(({ begin, end }) => begin <= w && w < end);
        const tag = name ? `${w === name.begin ? "B" : "I"}-${name.kind}` : "O";
        sum += scores[w * TAGS.length + TAGS.indexOf(tag)]!;
      }
      expect(sum).toBe(bestSum(scores));
    }),
    { numRuns: 200 },
  );
});
