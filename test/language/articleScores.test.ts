import { expect, test } from "vitest";
import { findLinks } from "../../src/language/findLinks.ts";
import { findMentions } from "../../src/language/findMentions.ts";
import { tokenize } from "../../src/language/index.ts";
import type { Network } from "../../src/language/openNetwork.ts";
import { buildAnchor } from "../attribution/buildAnalysis.ts";

const refuse = () => Promise.reject(new Error("not asked for"));

/** A network that scores vectors of two numbers by what a test says of their first ones. */
const networkOf = (score: (own: number, other: number) => readonly number[]): Network => {
  const cross = async (own: Float32Array, others: Float32Array) => {
    const out: number[] = [];
    for (let i = 0; i < own.length; i += 2) {
      for (let j = 0; j < others.length; j += 2) out.push(...score(own[i]!, others[j]!));
    }
    return Float32Array.from(out);
  };
  return {
    name: "by hand",
    width: 2,
    rootRelation: 0,
    scoreWords: refuse,
    scorePairs: refuse,
    scoreAntecedents: cross,
    scoreLinks: cross,
    close: async () => {},
  };
};

const noTables = {
  classes: new Array(196).fill(0),
  match: new Array(63).fill(0),
  distance: new Array(324).fill(0),
};

async function readChains(count: number, score: (own: number, other: number) => number) {
  const text = "word ".repeat(count);
  const tokens = tokenize(text);
  const heads = Array.from({ length: count }, (_, i) => ({
    head: i,
    begin: i,
    end: i + 1,
    score: 0,
    vector: Float32Array.of(i, 1),
  }));
  const network = networkOf((own, other) => [score(own, other)]);
  return findMentions(heads, { text, tokens, isStart: new Uint8Array(count) }, { network, tables: noTables });
}

test("each mention is told its eight best of the four hundred before it", async () => {
  // Each means the mention 100 before it, and the nearer ones to that a little.
  const mentions = await readChains(700, (own, other) => 9 - 0.5 * Math.abs(own - 100 - other));
  mentions.forEach(({ antecedents, none }, i) => {
    if (i >= 110) expect(antecedents).toHaveLength(8);
    // Of those before, none is likely enough to be told.
    if (i < 60) expect(antecedents).toEqual([]);
    expect(antecedents.every(({ probability }) => probability >= 0.02)).toBe(true);
    if (i >= 100) expect(antecedents[0]!.mention).toBe(i - 100);
    const sum = antecedents.reduce((total, { probability }) => total + probability, none);
    expect(sum).toBeLessThanOrEqual(1 + 1e-9);
    if (i >= 200) expect(sum).toBeGreaterThan(0.8);
  });
  const far = await readChains(700, (own, other) =>
    own - 401 === other ? 20 : own - 400 === other ? 10 : 0,
  );
  expect(far[650]!.antecedents[0]).toMatchObject({ mention: 250 });
});

test("a mention without likely antecedents means none, the first and the only one surely", async () => {
  const mentions = await readChains(3, () => -30);
  expect(mentions.map(({ none }) => none)).toEqual([1, expect.closeTo(1), expect.closeTo(1)]);
  expect(await readChains(0, () => 0)).toEqual([]);
});

const anchors = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    of: buildAnchor({ word: i * 2, probability: 1, end: 0, roles: new Float32Array(0) }),
    vector: Float32Array.of(i, 0),
  }));

test("statements and deeds are linked in both directions, as far as they are near", async () => {
  const answers = (own: number, other: number) =>
    own === other + 1
      ? [0.9, 0.2]
      : own === other - 60
        ? [0, 0.7]
        : own === other - 61
          ? [1, 1]
          : [0.05, 0.09];
  const links = await findLinks({ anchors: anchors(300), triggers: [] }, networkOf(answers));
  const forward = links.filter(({ denial }) => denial > 0.5);
  expect(forward).toHaveLength(299);
  for (const { answering, answered } of forward) expect(answering.index).toBe(answered.index + 1);
  expect(links.filter(({ denial }) => denial === 0)).toHaveLength(240);
  expect(links).toHaveLength(299 + 240);
  expect(links[0]!.answered.kind).toBe("statement");
});

test("one alone answers nothing", async () => {
  expect(
    await findLinks(
      { anchors: anchors(1), triggers: [] },
      networkOf(() => [1, 1]),
    ),
  ).toEqual([]);
});
