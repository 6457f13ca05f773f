import { describe, expect, test } from "vitest";
import {
  type Analysis,
  childrenOf,
  featureOf,
  headOf,
  lemmaOf,
  meaningOf,
  relationOf,
  rootOf,
  sentenceOf,
  uposOf,
} from "../../src/language/index.ts";
import { applyLemmaRule } from "../../src/language/lemmaOf.ts";
import { buildAnalysis } from "../attribution/buildAnalysis.ts";

test.each([
  ["went", "lower/3/o", "wo"],
  ["Envoys", "lower/1/", "envoy"],
  ["U.N.", "keep/0/", "U.N."],
  ["Was", "lower/3/be", "be"],
  ["’s", "lower/2/be", "be"],
  ["x", "lower/3/", "x"],
  ["É", "lower/0/", "é"],
  ["and/or", "lower/0//", "and/or/"],
])("%s by %s", (form, rule, lemma) => expect(applyLemmaRule(form, rule)).toBe(lemma));

describe("an analysis tells", () => {
  const blank = buildAnalysis("Maren said it rained. They left.", []);
  const analysis: Analysis = {
    ...blank,
    tags: {
      upos: Uint8Array.from([11, 15, 10, 15, 12, 10, 15, 12]),
      features: Uint8Array.from({ length: 8 * 9 }, (_, i) =>
        i % 9 === 1 && [9, 27].includes(i - 1) ? 1 : 0,
      ),
      lemma: Uint16Array.from([0, 1, 0, 2, 0, 0, 0, 0]),
      lemmaRules: ["keep/0/", "lower/2/y", "lower/2/"],
    },
    tree: {
      head: Int32Array.from([1, 1, 3, 1, 1, 6, 6, 6]),
      relation: Uint8Array.from([1, 0, 1, 2, 3, 1, 0, 3]),
      relations: ["root", "nsubj", "ccomp", "punct"],
    },
    meaning: {
      width: 2,
      rows: Int8Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? i : 3)),
      scale: new Float32Array(8).fill(0.5),
    },
  };

  test("tags, features and lemmas", () => {
    expect([0, 1, 2].map((word) => uposOf(analysis, word))).toEqual(["PROPN", "VERB", "PRON"]);
    expect([1, 2, 3].map((word) => featureOf(analysis, word, "Tense"))).toEqual(["Past", "", "Past"]);
    expect([1, 3].map((word) => lemmaOf(analysis, word))).toEqual(["say", "rain"]);
  });
  test("the tree", () => {
    expect([0, 1, 7].map((word) => headOf(analysis, word))).toEqual([1, null, 6]);
    expect(childrenOf(analysis, 1)).toEqual([0, 3, 4]);
    expect(childrenOf(analysis, 0)).toEqual([]);
    expect(relationOf(analysis, 3)).toBe("ccomp");
    expect([rootOf(analysis, 0), rootOf(analysis, 1), rootOf(analysis, 2)]).toEqual([1, 6, null]);
    expect([0, 4, 5].map((word) => sentenceOf(analysis, word))).toEqual([
      [0, 5],
      [0, 5],
      [5, 8],
    ]);
  });
  test("meanings, near to what the model gave", () => {
    const [x, y] = meaningOf(analysis, [2, 3]);
    const length = Math.hypot(5, 3);
    expect(x).toBeCloseTo(5 / length, 2);
    expect(y).toBeCloseTo(3 / length, 2);
    expect([...meaningOf(analysis, [])]).toEqual([0, 0]);
  });
  test("nothing where nothing was read", () => {
    expect([uposOf(blank, 1), featureOf(blank, 1, "Tense"), lemmaOf(blank, 0)]).toEqual(["X", "", "Maren"]);
    expect([headOf(blank, 1), relationOf(blank, 1)]).toEqual([null, ""]);
    expect(meaningOf(blank, [1])).toHaveLength(0);
  });
});
