import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OnrecordError } from "../../src/article/index.ts";
import { loadModel, type Model } from "../../src/language/index.ts";
import { shippedModel } from "../../src/language/modelFolder.ts";
import { checkAnalysis } from "./checkAnalysis.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-model-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copyModel(name: string): string {
  const copy = join(folder, name);
  cpSync(shippedModel, copy, { recursive: true });
  return copy;
}

type Description = Readonly<Record<string, unknown>>;

function describeAnew(path: string, change: (described: Description) => Description): void {
  const file = join(path, "model.json");
  const described = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...described, ...change(described) }));
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
  const files = ["encoder.onnx", "pairs.onnx", "article.onnx", "vocab.txt"];
  test.each(files)("lacks %s", async (file) => {
    const path = copyModel(`without-${file}`);
    rmSync(join(path, file));
    expect(await faultOf(path)).toMatchObject({ code: "model-missing", file: join(path, file) });
  });
  test.each(files)("is damaged in one byte of %s", async (file) => {
    const path = copyModel(`damaged-${file}`);
    const bytes = readFileSync(join(path, file));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(path, file), bytes);
    expect(await faultOf(path)).toMatchObject({ code: "model-damaged", file: join(path, file) });
  });
  test("is cut, with a description that says so", async () => {
    const path = copyModel("cut");
    const file = join(path, "article.onnx");
    const bytes = readFileSync(file).subarray(0, 1000);
    writeFileSync(file, bytes);
    const hash = createHash("sha256").update(bytes).digest("hex");
    describeAnew(path, ({ files: hashes }) => ({ files: { ...(hashes as object), "article.onnx": hash } }));
    expect(await faultOf(path)).toMatchObject({ code: "model-damaged", file });
  });
  test("has a description that is no JSON", async () => {
    const path = copyModel("undescribed");
    writeFileSync(join(path, "model.json"), "{");
    expect(await faultOf(path)).toMatchObject({ code: "model-damaged", file: join(path, "model.json") });
  });
  test.each(["[]", "null", "7", '{"format":2}'])("has a description that is %s", async (text) => {
    const path = copyModel("strange");
    writeFileSync(join(path, "model.json"), text);
    expect(await faultOf(path)).toMatchObject({ code: "model-version", file: join(path, "model.json") });
  });
  test.each([1, 3])("has a layout of format %i", async (format) => {
    const path = copyModel(`format-${format}`);
    describeAnew(path, () => ({ format }));
    const fault = await faultOf(path);
    expect(fault).toMatchObject({ code: "model-version", file: join(path, "model.json") });
    expect(fault.toLine()).toContain(
      `has format ${format}, not 2. Use the model that came with this version.`,
    );
  });
  test.each([
    ["roles", { roles: ["none", "source", "cue"] }],
    ["stances", { stances: ["state"] }],
    ["window", { window: 512 }],
    ["features", { features: { Number: ["", "Sing", "Plur"] } }],
    ["chains", { chains: { pronouns: [], matches: [], classes: [], match: [], distance: [] } }],
  ])("was made with other %s", async (name, change) => {
    const path = copyModel(`other-${name}`);
    describeAnew(path, () => change);
    expect(await faultOf(path)).toMatchObject({
      code: "model-version",
      message: expect.stringContaining(name),
    });
  });
  test.each(["name", "width", "relations", "lemmas", "files"])(
    "has a description without %s",
    async (name) => {
      const path = copyModel(`no-${name}`);
      describeAnew(path, () => ({ [name]: undefined }));
      expect(await faultOf(path)).toMatchObject({ code: "model-damaged", file: join(path, "model.json") });
    },
  );
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
    ["one mark", "."],
    ["only punctuation", "?!… “” -- ()".repeat(200)],
    ["a word longer than a window", `${"x".repeat(5000)} said so`],
    ["words of more pieces than fit together", "antidisestablishmentarianismus ".repeat(300)],
    ["characters outside the vocabulary", "𐍈𐌰 ꙮ ⸎ said ‽ \ue000 \u0378 to 𝕄𝕒𝕣𝕖𝕟 ﷽."],
    ["emoji", "“👩‍👩‍👧‍👦 🇺🇳” 👍🏽 she said 😀😀."],
    ["right to left", "قالت الوزيرة إن المحادثات فشلت. \u202eשר החוץ אמר: “לא”.\u202c"],
    ["NUL and other controls", "He said\0 \0\u0001 no\u001b[31m.\0"],
    ["half a surrogate pair", "He said \ud83d so \udc00."],
    ["marks upon marks", `Z${"\u0301".repeat(2000)}algo said no.`],
    ["line ends of all kinds", "He said\r\nno.\rShe\u2028said\u2029so.\n\n\n"],
    [
      "another language",
      "Le ministre a déclaré que les pourparlers avaient échoué. 外相は会談が失敗したと述べた。",
    ],
  ])("reads %s", async (_, text) => {
    const analysis = await model.analyse({ text });
    checkAnalysis(analysis);
    expect(analysis.text).toBe(text);
  });
  const story = "The envoy said no. They left the town of Kestrel Bay, and it snowed. ";
  test.each([
    ["in sentences", story.repeat(12_500)],
    ["in one sentence", "and so it snowed on ".repeat(40_000)],
    ["in as many paragraphs", "Snow\n\n".repeat(200_000)],
  ])("reads 200,000 words %s", { timeout: 300_000 }, async (_, text) => {
    const analysis = await model.analyse({ text });
    expect(analysis.words.count).toBeGreaterThanOrEqual(200_000);
    checkAnalysis(analysis);
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
