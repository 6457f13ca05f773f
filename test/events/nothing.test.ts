import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findAttributions } from "../../src/attribution/index.ts";
import { draftEvents } from "../../src/events/index.ts";
import { loadModel, type Model } from "../../src/language/index.ts";

/** Sentences of words for deeds in which nothing of the kind happens; written before any was read by the program. */
const sentences = readFileSync(new URL("nothing.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);
const MOST = 2;

let model: Model;
beforeAll(async () => {
  model = await loadModel({ threads: 2 });
});
afterAll(() => model.close());

test("in 40 sentences in which nothing happens, next to nothing is told", async () => {
  expect(sentences).toHaveLength(40);
  const told = await Promise.all(
    sentences.map(async (text) => {
      const analysis = await model.analyse({ text });
      const events = draftEvents(analysis, findAttributions(analysis));
      return events.map(({ type }) => `${type}: ${text}`);
    }),
  );
  expect(told.flat().length, told.flat().join("\n")).toBeLessThanOrEqual(MOST);
});

test("a deed among them is told", async () => {
  const text = "Kestrel Bay expelled three envoys of Marrow on Friday, accusing them of bribery.";
  const analysis = await model.analyse({ text });
  const types = draftEvents(analysis, findAttributions(analysis)).map(({ type }) => type);
  expect(types).toContain("SANCTION");
  expect(types).toContain("ACCUSE");
});
