import fc from "fast-check";
import { expect, test } from "vitest";
import { openRanges } from "../../src/language/index.ts";

const anyRange = fc.tuple(fc.nat(500), fc.nat(90)).map(([begin, length]) => [begin, begin + length] as const);
const anyRanges = fc.array(anyRange, { maxLength: 3 });

type Ranges = readonly (readonly [number, number])[];
const share = (one: Ranges, other: Ranges) =>
  one.some(([a, b]) => other.some(([c, d]) => Math.max(a, c) < Math.min(b, d)));

test("whoever shares a word is found, once and in the order of adding", () => {
  fc.assert(
    fc.property(fc.array(anyRanges, { maxLength: 20 }), anyRanges, (all, asked) => {
      const places = openRanges<number>();
      all.forEach((ranges, i) => {
        places.add(i, ranges);
      });
      const found = places.near(asked);
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      all.forEach((ranges, i) => {
        if (share(ranges, asked)) expect(found).toContain(i);
      });
    }),
  );
});

test("what stands far away is not looked at, nor is anything for no words", () => {
  const places = openRanges<string>();
  places.add("early", [[0, 9]]);
  places.add("late", [[5000, 5009]]);
  expect(places.near([[4, 5]])).toEqual(["early"]);
  expect(places.near([[4, 4]])).toEqual([]);
  expect(places.near([])).toEqual([]);
});
