import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OnrecordError } from "../../src/article/index.ts";
import { loadModel, type Model } from "../../src/language/index.ts";
import { shippedModel } from "../../src/language/modelFolder.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-model-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copyModel(name: string): string {
  const copy = join(folder, name);
  cpSync(shippedModel, copy, { recursive: true });
  return copy;
}

async function faultOf(path: string): Promise<OnrecordError> {
  const fault = await loadModel({ path, threads: 1 }).then(
    () => null,
    (error) => error,
  );
  expect(fault).toBeInstanceOf(OnrecordError);
  return fault;
}

describe("a model that cannot be used", () => {
  test("is missing", async () => {
    const fault = await faultOf(join(folder, "nowhere"));
    expect(fault.code).toBe("model-missing");
    expect(fault.toLine()).toContain(join(folder, "nowhere", "model.json"));
  });
  test("lacks a file", async () => {
    const path = copyModel("lacking");
    rmSync(join(path, "pairs.onnx"));
    expect(await faultOf(path)).toMatchObject({ code: "model-missing", file: join(path, "pairs.onnx") });
  });
  test("is damaged in one byte", async () => {
    const path = copyModel("damaged");
    const bytes = readFileSync(join(path, "encoder.onnx"));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(path, "encoder.onnx"), bytes);
    expect(await faultOf(path)).toMatchObject({ code: "model-damaged", file: join(path, "encoder.onnx") });
  });
  test("has a description that is no JSON", async () => {
    const path = copyModel("undescribed");
    writeFileSync(join(path, "model.json"), "{");
    expect(await faultOf(path)).toMatchObject({ code: "model-damaged", file: join(path, "model.json") });
  });
  test("has a layout of another version", async () => {
    const path = copyModel("newer");
    const described = JSON.parse(readFileSync(join(path, "model.json"), "utf8"));
    writeFileSync(join(path, "model.json"), JSON.stringify({ ...described, format: 99 }));
    expect(await faultOf(path)).toMatchObject({ code: "model-version", file: join(path, "model.json") });
  });
});

describe("the shipped model", () => {
  let model: Model;
  beforeAll(async () => {
    model = await loadModel({ threads: 2 });
  });
  afterAll(() => model.close());
  const anchorsOf = async (text: string) => {
    const { anchors, words } = await model.analyse({ text });
    return anchors.map(({ word }) => text.slice(words.begin[word], words.end[word]));
  };

  test("sees the anchor of a plain statement", async () => {
    expect(await anchorsOf("The foreign minister said the talks had failed.")).toEqual(["said"]);
  });
  test.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["one word", "Ferry"],
    ["only punctuation", "?!… “” -- ()".repeat(200)],
    ["a word longer than a window", `${"x".repeat(5000)} said so`],
    [
      "another language",
      "Le ministre a déclaré que les pourparlers avaient échoué. 外相は会談が失敗したと述べた。",
    ],
    ["half a surrogate pair", "He said \ud83d so \udc00."],
  ])("reads %s", async (_, text) => {
    const { words, anchors } = await model.analyse({ text });
    for (const { word, probability, roles, begin, end } of anchors) {
      expect(word).toBeLessThan(words.count);
      expect(probability).toBeGreaterThan(0);
      expect(roles).toHaveLength((end - begin) * 4);
    }
  });
  test("reads a text of many windows, each anchor once and in order", async () => {
    const text = "The envoy said the pass was shut. It snowed all night in the hills above the town. ".repeat(
      400,
    );
    const { anchors } = await model.analyse({ text });
    const at = anchors.map(({ word }) => word);
    expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
    expect(anchors.length).toBeGreaterThan(390);
  });
  test("gives the same scores whatever else is read beside it, and on however many threads", async () => {
    const texts = [
      "A says B is late.",
      "“We wait,” the envoy said.",
      "Maren wrote that it rained. ".repeat(60),
    ];
    const alone = await loadModel({ threads: 1 });
    const one = [];
    for (const text of texts) one.push(await alone.analyse({ text }));
    await alone.close();
    const many = await Promise.all([...texts].reverse().map((text) => model.analyse({ text })));
    expect(many.reverse()).toEqual(one);
  });
  test("refuses what is asked after its end, and rejects what was under way", async () => {
    const ended = await loadModel({ threads: 1 });
    const long = ended.analyse({ text: "The envoy said the pass was shut. ".repeat(5000) });
    const rejected = expect(long).rejects.toThrow("closed");
    await ended.close();
    await rejected;
    await expect(ended.analyse({ text: "late" })).rejects.toThrow("closed");
  });
});
