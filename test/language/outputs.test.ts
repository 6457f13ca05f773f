import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeWordPiece } from "../../src/language/makeWordPiece.ts";
import { type ModelFiles, readModelFolder, shippedModel } from "../../src/language/modelFolder.ts";
import { type Network, openNetwork } from "../../src/language/openNetwork.ts";
import { prepareText } from "../../src/language/prepareText.ts";

/**
 * What the shipped model answered when it was shipped. `UPDATE=1 npx vitest run test/language/outputs.test.ts` records
 * another model's answers, `npm run format` lays them out.
 */
const file = new URL("outputs.json", import.meta.url);
interface Recorded {
  readonly model: string;
  /** A sample of each output, at even distances. */
  readonly outputs: Readonly<Record<string, readonly number[]>>;
}

const TEXT =
  "Ilva Maren, the foreign minister of Kestrel Bay, told reporters in Port Ansel on Monday that she would never sign " +
  "the treaty. “We reject it,” she said. “They know why.”\n\nPresident Jonas Oduya denied the accusation and demanded " +
  "an apology, according to two officials who asked not to be named. Police arrested forty protesters near the bridge, " +
  "and the union may call a strike if they are not released by Friday.";
const SAMPLE = 48;
/** Numbers of classes are no scores: the next best may be any other. */
const CHOSEN = ["upos", "features", "lemma", "relation"];

/**
 * How far the answers of another processor may lie from the recorded ones, as a share of their size: int8 products are
 * rounded otherwise where there are no instructions for them.
 */
const ALLOWED = 0.1;

/** What is forbidden has a logarithm far below all others, beside which they would not count. */
const LEAST = -20;

function takeSample(numbers: ArrayLike<number>): readonly number[] {
  const step = Math.max(1, Math.floor(numbers.length / SAMPLE));
  const places = Array.from({ length: Math.min(SAMPLE, numbers.length) }, (_, i) => i * step);
  return places.map((place) => Math.round(Math.max(LEAST, numbers[place]!) * 1e4) / 1e4);
}

const sizeOf = (numbers: readonly number[]) =>
  Math.sqrt(numbers.reduce((sum, one) => sum + one * one, 0) / numbers.length);

let files: ModelFiles;
let network: Network;
beforeAll(async () => {
  files = await readModelFolder(shippedModel);
  network = await openNetwork(files);
});
afterAll(() => network.close());

async function answer(): Promise<Recorded> {
  const { windows, inputOf } = prepareText(TEXT, makeWordPiece(files.vocabulary));
  const words = await network.scoreWords(inputOf(windows[0]!));
  const places = { anchors: [9, 33, 46], triggers: [9, 46, 66], mentions: [1, 5, 17, 31, 45] };
  const pairs = await network.scorePairs(words.word, places);
  const { width } = network;
  const rows = words.word.slice(0, 20 * width);
  const antecedent = await network.scoreAntecedents(rows.subarray(10 * width), rows);
  const links = await network.scoreLinks(pairs.statement, pairs.deed);
  const scored = Object.entries({ ...words, ...pairs, antecedent, links });
  const all = scored.filter(([name]) => !CHOSEN.includes(name));
  const outputs = Object.fromEntries(all.map(([name, numbers]) => [name, takeSample(numbers)]));
  return { model: network.name, outputs };
}

describe("the shipped model", () => {
  test("answers as when it was shipped", async () => {
    const found = await answer();
    if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(found)}\n`);
    const recorded = JSON.parse(readFileSync(file, "utf8")) as Recorded;
    expect(found.model).toBe(recorded.model);
    expect(Object.keys(found.outputs)).toEqual(Object.keys(recorded.outputs));
    for (const [name, wanted] of Object.entries(recorded.outputs)) {
      const differences = found.outputs[name]!.map((value, i) => value - wanted[i]!);
      expect(sizeOf(differences), name).toBeLessThanOrEqual(ALLOWED * sizeOf(wanted) + 1e-3);
    }
  });
});
