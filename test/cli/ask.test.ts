import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { beforeAll, describe, expect, test } from "vitest";
import { OnrecordError } from "../../src/article/index.ts";
import { makeArticle } from "../makeArticle.ts";
import { makeAttribution, spanOf } from "../makeReading.ts";
import { makeFolder, makeRecord } from "./makeRecord.ts";
import { readByPattern } from "./readByPattern.ts";
import { runInMemory } from "./runInMemory.ts";

const monday = readByPattern(
  makeArticle("Varga said that the bridge would open again. Okonta denied that it had ever been shut.", {
    title: "Bridge",
    outlet: "Northern Wire",
    published: "2025-05-05",
  }),
);
const wednesday = readByPattern(
  makeArticle("“Name for name,” Varga said. Duvall said that she regretted it.", {
    id: "courier-1",
    title: "Expulsions",
    outlet: "The Lindhaven Courier",
    published: "2025-05-07",
  }),
);
const thoughtText = "Rehn thinks that it will pass.";
const undated = readByPattern(makeArticle(thoughtText, { from: { file: "notes.txt", at: 0 } }), {
  attributions: [
    makeAttribution({
      source: [spanOf(thoughtText, "Rehn")],
      cue: [spanOf(thoughtText, "thinks")],
      content: [spanOf(thoughtText, "it will pass")],
      type: "attitude",
    }),
  ],
});

let record = "";
const ask = (...args: string[]) => runInMemory([...args, "--record", record]);
const lines = (text: string) => text.trimEnd().split("\n");
beforeAll(async () => {
  record = await makeRecord([wednesday, monday, undated]);
});

describe("statements", () => {
  test("lists who said what under the article, by day", async () => {
    const { code, out, err } = await ask("statements");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatchInlineSnapshot(`
      "2025-05-05  Northern Wire: Bridge                                                           3c97b8fc
      ? Varga                           said           the bridge would open again
      ? Okonta                          denied         it had ever been shut

      2025-05-07  The Lindhaven Courier: Expulsions                                              courier-1
        Varga                           said           Name for name,
      ? Duvall                          said           she regretted it

      ? doubtful: confidence below 0.5
      "
    `);
  });
  test.each([
    [
      ["--speaker", "varga"],
      ["Varga", "Varga"],
    ],
    [["--speaker", "okon*"], ["Okonta"]],
    [
      ["--outlet", "courier"],
      ["Varga", "Duvall"],
    ],
    [
      ["--since", "2025-05-06"],
      ["Varga", "Duvall"],
    ],
    [
      ["--until", "2025-05-05"],
      ["Varga", "Okonta"],
    ],
    [
      ["--since", "2025", "--until", "2025-05"],
      ["Varga", "Okonta", "Varga", "Duvall"],
    ],
    [["--text", "bridge"], ["Varga"]],
    [
      ["--article", "courier-1"],
      ["Varga", "Duvall"],
    ],
    [["--limit", "1"], ["Varga"]],
    [["--all-types"], ["Varga", "Okonta", "Varga", "Duvall", "Rehn"]],
  ])("%j", async (args, speakers) => {
    const { out, code } = await ask("statements", "--json", ...args);
    expect(lines(out).map((line) => JSON.parse(line).words.source)).toEqual(speakers);
    expect(code).toBe(0);
  });
  test("says when more would have matched, and how to see them", async () => {
    expect((await ask("statements", "--limit", "1")).err).toBe(
      "Only the first 1 are shown; --limit gives more\n",
    );
    expect((await ask("statements", "--limit", "1", "--quiet")).err).toBe("");
    expect((await ask("statements", "--limit", "4")).err).toBe("");
  });
  test("finding none is no fault", async () => {
    const { code, out, err } = await ask("statements", "--speaker", "nobody");
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "No statement matches\n" });
  });
  test("a terminal gets a first screen, a pipe everything", async () => {
    const many = "Varga said that it rained. ".repeat(120);
    const path = await makeRecord([readByPattern(makeArticle(many))]);
    const rows = (out: string) => lines(out).filter((line) => line.includes("rained")).length;
    const onTerminal = await runInMemory(["statements", "--record", path], { columns: 80 });
    expect(rows(onTerminal.out)).toBe(100);
    expect(onTerminal.err).toContain("Only the first 100 are shown");
    expect(rows((await runInMemory(["statements", "--record", path])).out)).toBe(120);
  });
});

describe("articles", () => {
  test("lists them by day", async () => {
    expect((await ask("articles")).out).toMatchInlineSnapshot(`
      "id         published   outlet             statements  title
      3c97b8fc   2025-05-05  Northern Wire               2  Bridge
      courier-1  2025-05-07  The Lindhaven Co…           2  Expulsions
      add6a644   no date     –                           0  notes.txt
      "
    `);
  });
  test("as JSON, narrowed", async () => {
    const { out } = await ask("articles", "--json", "--outlet", "wire");
    expect(JSON.parse(out)).toMatchObject({ id: monday.id, statements: 2 });
  });
  test("none", async () => {
    expect(await ask("articles", "--since", "2040")).toEqual({
      code: 0,
      out: "",
      err: "No article matches\n",
    });
  });
});

describe("show", () => {
  test("finds an article by the beginning of its id", async () => {
    const { out, code } = await ask("show", monday.id.slice(0, 8));
    expect(code).toBe(0);
    expect(out).toContain("[Varga]¹ <said>¹ that {the bridge would open again}¹.");
  });
  test("gives the reading back as it was added", async () => {
    const { out } = await ask("show", "courier-1", "--json");
    expect(JSON.parse(out)).toEqual(wednesday);
  });
  test("other types only when asked for", async () => {
    expect((await ask("show", undated.id)).out).toContain("No statements");
    expect((await ask("show", undated.id, "--all-types")).out).toContain("[Rehn]¹ <thinks>¹");
  });
  test("an id that is not there", async () => {
    const { code, err, out } = await ask("show", "ffffffffff");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/ffffffffff.*\[not-in-record\]\n$/);
    expect(lines(err)).toHaveLength(1);
  });
  test("an id that several articles begin with is a misuse", async () => {
    const texts = Array.from({ length: 20 }, (_, i) => readByPattern(makeArticle(`Varga said that ${i}.`)));
    const [one, other] = texts.flatMap((a) => {
      const twin = texts.find((b) => b !== a && b.id[0] === a.id[0]);
      return twin ? [a, twin] : [];
    });
    const path = await makeRecord([one!, other!]);
    const { code, err } = await runInMemory(["show", one!.id[0]!, "--record", path]);
    expect(code).toBe(2);
    expect(err).toContain("[usage]");
  });
  test("keeps to the width of the terminal, in colour", async () => {
    const { out } = await runInMemory(["show", "courier-1", "--record", record], { columns: 50 });
    expect(out).toContain("\u001b[36mVarga\u001b[39m");
    expect((await ask("show", "courier-1")).out).not.toContain("\u001b");
  });
});

describe("stats", () => {
  test("counts", async () => {
    const { out, code } = await ask("stats");
    expect(code).toBe(0);
    expect(out).toMatch(/^articles +3$/m);
    expect(out).toMatch(/^statements +4 \(1 direct, 3 indirect, 0 mixed\)$/m);
    expect(out).toMatch(/^other attributions +1$/m);
    expect(out).toMatch(/^days +2, 2025-05-05 to 2025-05-07; 1 undated$/m);
    expect(out).toMatch(/^outlets +.*Northern Wire 1/m);
  });
  test("as JSON", async () => {
    expect(JSON.parse((await ask("stats", "--json")).out)).toMatchObject({
      articles: 3,
      statements: { total: 4 },
    });
  });
});

describe("doctor", () => {
  const loadEngine = async () => ({
    name: "pattern",
    async *understandAll(articles: AsyncIterable<Parameters<typeof readByPattern>[0]>) {
      for await (const article of articles)
        yield readByPattern(article, {
          attributions: [makeAttribution({ cue: [spanOf(article.text, "said")] })],
        });
    },
    close: async () => {},
  });
  const examine = (path: string, ...args: string[]) =>
    runInMemory(["doctor", "--record", path, ...args], { loadEngine });
  test("a whole installation", async () => {
    const { out, err, code } = await examine(record);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^node +24\./m);
    expect(out).toMatch(/^onnxruntime +1\./m);
    expect(out).toMatch(/^sqlite +3\./m);
    expect(out).toMatch(/^model +pattern: 1 statement in the test sentence, \d+ ms$/m);
    expect(out).toMatch(/^record +.*test.db: whole, 3 articles$/m);
  });
  test("as JSON", async () => {
    const found = JSON.parse((await examine(record, "--json")).out);
    expect(found).toMatchObject({
      onrecord: "0.1.0",
      model: { name: "pattern" },
      record: { articles: 3, findings: 0 },
    });
  });
  test("no record yet is no fault, unless one was named", async () => {
    const path = join(makeFolder(), "none.db");
    const { out, code } = await runInMemory(["doctor"], { loadEngine, env: { ONRECORD_RECORD: path } });
    expect(code).toBe(0);
    expect(out).toContain("none.db: none yet");
    const named = await examine(path);
    expect(named.code).toBe(1);
    expect(named.err).toContain("[record-missing]");
  });
  test("a model that does not load is reported and the rest goes on", async () => {
    const { out, err, code } = await runInMemory(["doctor", "--record", record], {
      loadEngine: async () => {
        throw new OnrecordError("model-missing", "the model file cannot be read", { file: "encoder.onnx" });
      },
    });
    expect(code).toBe(1);
    expect(err).toContain("encoder.onnx: the model file cannot be read");
    expect(out).toContain("does not answer");
    expect(out).toContain("3 articles");
  });
  test("a model that finds nothing is damaged", async () => {
    const { err, code } = await runInMemory(["doctor", "--record", record]);
    expect(code).toBe(1);
    expect(err).toContain("[model-damaged]");
  });
  test("damage in the record is found", async () => {
    const path = await makeRecord([monday, wednesday]);
    truncateSync(path, 8192);
    const { err, code } = await examine(path);
    expect(code).toBe(1);
    expect(err).toContain("[record-damaged]");
  });
});

describe("a record that cannot be read", () => {
  test("missing", async () => {
    const { code, err, out } = await runInMemory(["statements", "--record", "/nowhere/x.db"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^\/nowhere\/x\.db: .*\[record-missing\]\n$/);
  });
  test("of a newer version, left as it is", async () => {
    const path = await makeRecord([monday]);
    const database = new DatabaseSync(path);
    database.exec("PRAGMA user_version = 999");
    database.close();
    for (const args of [["statements"], ["articles"], ["show", monday.id], ["stats"], ["add", "x.txt"]]) {
      const { code, err } = await runInMemory([...args, "--record", path]);
      expect({ args, code }).toEqual({ args, code: 1 });
      expect(err).toMatch(/^.*test\.db: .*\[record-newer\]\n$/);
    }
  });
  test("no record at all", async () => {
    const path = join(makeFolder(), "letter.db");
    writeFileSync(path, "Dear Minister, I write to you about the bridge.\n".repeat(50));
    const { code, err } = await runInMemory(["articles", "--record", path]);
    expect(code).toBe(1);
    expect(err).toContain("[record-damaged]");
  });
});
