import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { expect, test } from "vitest";
import { composeArticles } from "../bench/composeArticles.ts";
import { onCores, parseCores } from "../bench/cores.ts";
import { formatFigure, formatSpread } from "../bench/formatSpread.ts";
import { formatTable } from "../bench/formatTable.ts";
import { keepOutput } from "../bench/keepOutput.ts";
import { listInputs } from "../bench/listInputs.ts";
import { openProduct, PRODUCTS } from "../bench/openProduct.ts";
import { readExampleTexts, readTexts } from "../bench/readTexts.ts";
import { residentMemory } from "../bench/residentMemory.ts";
import { splitEvenly } from "../bench/splitEvenly.ts";
import { divideRuns, summarise } from "../bench/summarise.ts";
import { tellSpeed } from "../bench/tellFigures.ts";
import { makeWordPiece } from "../src/language/makeWordPiece.ts";

test.each([
  [[3], { median: 3, least: 3, most: 3 }],
  [[10, 9, 2], { median: 9, least: 2, most: 10 }],
  [[4, 1, 3, 2], { median: 2.5, least: 1, most: 4 }],
])("%j is summarised", (values, spread) => expect(summarise(values)).toEqual(spread));

test("nothing has no median, and rounds that differ have no ratio", () => {
  expect(() => summarise([])).toThrow(RangeError);
  expect(() => divideRuns([1, 2], [1])).toThrow(RangeError);
  expect(divideRuns([6, 8], [3, 2])).toEqual([2, 4]);
});

test.each([
  [12_345.6, "count", "12,346"],
  [1.256, "seconds", "1.26"],
  [61.26, "seconds", "61.3"],
  [0.8125, "percent", "81.3 %"],
  [1.849, "times", "1.85 ×"],
  [571.4, "megabytes", "571"],
] as const)("%d as %s", (value, unit, text) => expect(formatFigure(value, unit)).toBe(text));

test("a spread names its unit once", () => {
  expect(formatSpread({ median: 0.81, least: 0.8, most: 0.9 }, "percent")).toBe("81.0 % (80.0–90.0)");
});

test("a table", () => {
  expect(
    formatTable([
      ["what", "one"],
      ["words", "5"],
    ]),
  ).toBe("| what | one |\n| --- | ---: |\n| words | 5 |");
});

test("parts hold everything once, and differ by no more than the largest", () => {
  const sizes = fc.array(fc.nat(1000), { minLength: 1 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 4 }), (all, count) => {
      const parts = splitEvenly(all, count);
      expect(parts.flat().toSorted((a, b) => a - b)).toEqual(all.map((_, i) => i));
      const sums = parts.map((part) => part.reduce((sum, i) => sum + all[i]!, 0));
      expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(Math.max(...all));
    }),
  );
});

test("cores are read from a list and named to taskset", () => {
  expect(parseCores("0-2,5")).toEqual([0, 1, 2, 5]);
  expect(onCores([0, 1], ["x.ts"])).toEqual(["taskset", "-c", "0,1", process.execPath, "x.ts"]);
  expect(onCores(null, ["x.ts"])).toEqual([process.execPath, "x.ts"]);
});

test("composed articles are the same each time, and no two alike", async () => {
  const texts = await readExampleTexts();
  const compose = (seed: number) => [...composeArticles(texts, { count: 60, seed })];
  const articles = compose(7);
  expect(articles).toEqual(compose(7));
  expect(articles).not.toEqual(compose(8));
  expect(new Set(articles.map(({ text }) => text)).size).toBe(60);
  const lengths = articles.map(({ text }) => text.length);
  expect(lengths[49]).toBe(Math.max(...lengths));
});

test("texts come from the file, or from the examples where there is none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-test-"));
  const file = join(folder, "texts.jsonl");
  writeFileSync(file, ["one", "two", "three"].map((text) => JSON.stringify({ text })).join("\n"));
  expect(await readTexts(file, 2)).toEqual({ from: file, texts: ["one", "two"] });
  rmSync(folder, { recursive: true });
  const { from, texts } = await readTexts(file, 3);
  expect(from).toContain("examples/");
  expect(texts).toHaveLength(3);
});

test("the bare network gets the windows of the program", () => {
  const wordPiece = makeWordPiece(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "word"].join("\n"));
  const inputs = listInputs(Array.from({ length: 300 }, () => "word").join(" "), wordPiece);
  // 254 words and two ends; the next window begins after three quarters of it and holds the other 110.
  expect(inputs.map(({ ids }) => ids.length)).toEqual([256, 112]);
});

test("a network without its heads gives the same vectors, and leaves out what they alone need", async () => {
  const model = readFileSync(new URL("../model/encoder.onnx", import.meta.url));
  const bare = keepOutput(model, "word");
  expect(bare.length).toBeLessThan(model.length);
  const [input] = listInputs(
    "The envoy said no.",
    makeWordPiece(readFileSync(new URL("../model/vocab.txt", import.meta.url), "utf8")),
  );
  const run = async (bytes: Buffer, change: object) => {
    const session = await InferenceSession.create(bytes, { logSeverityLevel: 3 });
    const feeds = Object.entries({ ...input, ...change }).map(([name, data]) => [
      name,
      new Tensor("int64", data, [1, data.length]),
    ]);
    return session.run(Object.fromEntries(feeds), ["word"]);
  };
  const [whole, cut] = [await run(model, {}), await run(bare, {})];
  expect(cut.word!.data).toEqual(whole.word!.data);
  // Sentences of another number of words: only the arcs would mind.
  const odd = { sentence: new BigInt64Array(3) };
  expect((await run(bare, odd)).word!.data).toEqual(whole.word!.data);
});

test.each(PRODUCTS)("the products in %s run for any number of pieces", async (product) => {
  const multiply = await openProduct(product, { most: 40 });
  await multiply(40);
  await multiply(7);
  await expect(multiply(41)).rejects.toThrow();
});

test.skipIf(process.platform === "win32")("a process that is gone holds no memory", () => {
  expect(residentMemory(process.pid)).toBeGreaterThan(10_000_000);
  expect(residentMemory(2 ** 22 + 1)).toBeNull();
});

test("speed is told with shares of the same round", () => {
  const round = (encoderWords: number, runningWords: number) => ({
    encoderWords,
    encoderPieces: encoderWords * 2,
    analysisWords: encoderWords / 1.1,
    int8Pieces: encoderWords * 8,
    float32Pieces: encoderWords,
    startSeconds: 0.5,
    readWords: runningWords / 2,
    runningWords,
  });
  const one = [round(100, 90), round(50, 45), round(100, 80)];
  const two = [round(200, 180), round(100, 90), round(200, 160)];
  const table = tellSpeed({ model: "test", rounds: [one, two] });
  expect(table).toContain("| bare encoder, words/s | 100 (50–100) | 200 (100–200) | 2.00 × (2.00–2.00) |");
  expect(table).toContain("| all heads, over the bare encoder | 10.0 % (10.0–10.0) |");
  expect(table).toMatch(/without its start, share of the bare encoder \| 90\.0 % \(80\.0–90\.0\)/);
  expect(tellSpeed({ model: "test", rounds: [one] })).toContain("| 100 (50–100) | – |  |");
});
