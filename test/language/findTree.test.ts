import fc from "fast-check";
import { expect, test } from "vitest";
import { findTree } from "../../src/language/findTree.ts";

/** Does every word reach the one root. */
function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head, word) => head === word).length !== 1) return false;
  return heads.every((_, word) => {
    let at = word;
    for (let steps = 0; steps < heads.length && heads[at] !== at; steps++) at = heads[at]!;
    return heads[at] === at;
  });
}

function everyTree(count: number): readonly (readonly number[])[] {
  let all: number[][] = [[]];
  for (let word = 0; word < count; word++) {
    all = all.flatMap((heads) => Array.from({ length: count }, (_, head) => [...heads, head]));
  }
  return all.filter(isTree);
}

const trees = [0, 1, 2, 3, 4, 5].map(everyTree);
const total = (arcs: readonly number[], heads: ArrayLike<number>, count: number) =>
  Array.from(heads).reduce((sum, head, word) => sum + arcs[word * count + head]!, 0);

const scored = fc
  .integer({ min: 1, max: 5 })
  .chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(fc.integer({ min: -30, max: 0 }), { minLength: count * count, maxLength: count * count }),
    ),
  );

test("no tree of a few words is better", () => {
  fc.assert(
    fc.property(scored, ([count, arcs]) => {
      const heads = findTree(arcs, count);
      expect(isTree([...heads])).toBe(true);
      const best = Math.max(...trees[count]!.map((tree) => total(arcs, tree, count)));
      expect(total(arcs, heads, count)).toBe(best);
    }),
    { numRuns: 2000 },
  );
});

test("many words, in circles too, hang on one root", () => {
  const numbers = fc.integer({ min: 2, max: 60 }).chain((count) =>
    fc.tuple(
      fc.constant(count),
      fc.array(fc.double({ min: -10_000, max: 0, noNaN: true }), {
        minLength: count * count,
        maxLength: count * count,
      }),
    ),
  );
  fc.assert(
    fc.property(numbers, ([count, arcs]) => {
      expect(isTree([...findTree(arcs, count)])).toBe(true);
    }),
    { numRuns: 50 },
  );
  const circle = Array.from({ length: 900 }, (_, i) => (i % 30 === (Math.floor(i / 30) + 1) % 30 ? 0 : -9));
  expect(isTree([...findTree(circle, 30)])).toBe(true);
});

test("no word has no tree", () => expect([...findTree([], 0)]).toEqual([]));
