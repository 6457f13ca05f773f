import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeFolder } from "./support/makeFolder.ts";
import { readAll } from "./support/readAll.ts";

describe("JSON lines", () => {
  test("give an article a line with the fields of the contract", async () => {
    const line = {
      id: "v-1",
      text: "“No,” said Brenning.\r\n",
      title: "Port",
      outlet: "Tarn Courier",
      byline: "Ilse Wray",
      published: "2021-03-02T10:00+01:00",
      url: "https://courier.example/a",
      language: "en_gb",
      unknown: { a: 1 },
    };
    const at = makeFolder({ "a.jsonl": `${JSON.stringify(line)}\n` });
    const { articles, faults } = await readAll(at("a.jsonl"));
    expect(faults).toEqual([]);
    expect(articles[0]).toMatchObject({
      id: "v-1",
      text: "“No,” said Brenning.\r\n",
      title: "Port",
      outlet: "Tarn Courier",
      byline: "Ilse Wray",
      published: "2021-03-02T10:00:00+01:00",
      publishedEvidence: { method: "given", evidence: "2021-03-02T10:00+01:00" },
      url: "https://courier.example/a",
      language: "en-GB",
      from: { file: at("a.jsonl"), at: 0 },
      problems: [],
    });
  });

  test("keep text, order and line numbers, whatever the line ends, packing and order of fields", async () => {
    const at = makeFolder();
    const word = fc.string({ unit: "binary", maxLength: 30 }).map((text) => text.toWellFormed());
    const article = fc.record({ text: word, title: word, id: fc.uuid() });
    const shuffled = article.chain((value) =>
      fc.shuffledSubarray(Object.entries(value), { minLength: 3 }).map((pairs) => ({ value, pairs })),
    );
    const line = fc.record({
      article: shuffled,
      end: fc.constantFrom("\n", "\r\n", "\r", "\n\n", "\r\n\r\n"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1 }), fc.boolean(), async (lines, isPacked) => {
        let number = 0;
        let file = "";
        const expected: { text: string; id: string; at: number }[] = [];
        for (const { article: given, end } of lines) {
          file += JSON.stringify(Object.fromEntries(given.pairs)) + end;
          expected.push({ text: given.value.text, id: given.value.id, at: number });
          number += end.replaceAll("\r\n", "\n").length;
        }
        writeFileSync(at("a.jsonl"), isPacked ? gzipSync(file) : file);
        const { articles, faults } = await readAll(at("a.jsonl"));
        expect(faults).toEqual([]);
        expect(articles.map(({ text, id, from }) => ({ text, id, at: from.at }))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test("a bad line is a fault with its number, and reading goes on", async () => {
    const lines = ['{"text":"one"}', "{oops}", "", "[1]", '"text"', "{}", '{"text":7}', '{"text":"two"}'];
    const at = makeFolder({ "a.jsonl": lines.join("\n") });
    const { articles, faults } = await readAll(at("a.jsonl"));
    expect(articles.map(({ text, from }) => [text, from.at])).toEqual([
      ["one", 0],
      ["two", 7],
    ]);
    expect(faults.map(({ code, at: place }) => `${place}: ${code}`)).toEqual([
      "line 2: json-broken",
      "line 4: json-no-article",
      "line 5: json-no-article",
      "line 6: json-no-article",
      "line 7: json-no-article",
    ]);
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set([at("a.jsonl")]));
  });

  test("without onFault the first bad line is thrown", async () => {
    const at = makeFolder({ "a.jsonl": '{"text":"one"}\n{oops}\n' });
    await expect(readAll(at("a.jsonl"), { onFault: undefined as never })).rejects.toMatchObject({
      code: "json-broken",
      at: "line 2",
    });
  });

  test("a field of the wrong kind is left out and named", async () => {
    const wrong = {
      text: "x",
      id: 5,
      title: ["a"],
      outlet: {},
      byline: false,
      published: 20210302,
      url: 1,
      language: 2,
    };
    const at = makeFolder({
      "a.jsonl": [
        wrong,
        { text: "x", url: "javascript:alert(1)", language: "not a tag", id: "" },
        { text: "x", title: "", url: null, published: "yesterday" },
        { text: "" },
      ]
        .map((line) => JSON.stringify(line))
        .join("\n"),
    });
    const { articles, faults } = await readAll(at("a.jsonl"));
    expect(faults).toEqual([]);
    const codes = articles.map(({ problems }) => problems.map(({ code }) => code));
    expect(codes).toEqual([
      Array(7).fill("field-ignored"),
      Array(3).fill("field-ignored"),
      ["date-broken"],
      ["text-empty"],
    ]);
    expect(articles[0]).toMatchObject({
      title: null,
      outlet: null,
      byline: null,
      published: null,
      url: null,
    });
    expect(articles[0]?.id).toMatch(/^[0-9a-f]{64}$/);
    expect(articles[0]?.problems.map(({ message }) => message.split(" ")[2]).sort()).toEqual([
      "byline",
      "id",
      "language",
      "outlet",
      "published",
      "title",
      "url",
    ]);
  });

  test("the id is the SHA-256 of text and url where none is given", async () => {
    const at = makeFolder({ "a.jsonl": '{"text":"a","url":"https://x.example/"}\n{"text":"a"}' });
    const { articles } = await readAll(at("a.jsonl"));
    const { createHash } = await import("node:crypto");
    const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
    expect(articles.map(({ id }) => id)).toEqual([sha256("ahttps://x.example/"), sha256("a")]);
  });

  test("cannot reach a prototype", async () => {
    const at = makeFolder({
      "a.jsonl": [
        '{"__proto__":{"text":"p","title":"polluted"},"text":"own"}',
        '{"__proto__":{"text":"only inherited"}}',
        '{"constructor":{"prototype":{"title":"polluted"}},"text":"own"}',
      ].join("\n"),
    });
    const { articles, codes } = await readAll(at("a.jsonl"));
    expect(articles.map(({ text, title }) => [text, title])).toEqual([
      ["own", null],
      ["own", null],
    ]);
    expect(codes).toEqual(["json-no-article"]);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  test("50 MB of one line is too large, and the next line is read", async () => {
    const long = Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.alloc(50_000_000, "a"),
      Buffer.from('"}\n'),
    ]);
    const at = makeFolder({ "a.jsonl": Buffer.concat([long, Buffer.from('{"text":"two"}')]) });
    const { articles, faults } = await readAll(at("a.jsonl"));
    expect(faults.map(({ code, at: place }) => [code, place])).toEqual([["too-large", "line 1"]]);
    expect(articles.map(({ text, from }) => [text, from.at])).toEqual([["two", 1]]);
  });

  test("a text longer than an article may be is too large", async () => {
    const at = makeFolder({ "a.jsonl": `{"text":"${"a".repeat(11)}"}\n{"text":"b"}` });
    const { articles, faults } = await readAll(at("a.jsonl"), { settings: { limits: { articleUnits: 10 } } });
    expect(faults.map(({ code, at: place }) => [code, place])).toEqual([["too-large", "line 1"]]);
    expect(articles).toHaveLength(1);
  });

  test("bytes that are no UTF-8 and half surrogates are replaced, with a problem", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"caf'),
      Buffer.from([0xe9]),
      Buffer.from('!"}\n{"text":"a\\ud800b"}'),
    ]);
    const at = makeFolder({ "a.jsonl": bytes });
    const { articles } = await readAll(at("a.jsonl"));
    expect(articles.map(({ text }) => text)).toEqual(["caf\ufffd!", "a\ufffdb"]);
    expect(articles.map(({ problems }) => problems)).toEqual([
      [{ code: "text-replaced", message: expect.any(String), at: [3, 4] }],
      [{ code: "text-replaced", message: expect.any(String), at: [1, 2] }],
    ]);
  });

  test.each(["utf-8", "utf-16le", "utf-16be", "utf-32le"])(
    "in %s with its mark are read",
    async (encoding) => {
      const { default: iconv } = await import("iconv-lite");
      const at = makeFolder({
        "a.jsonl": iconv.encode('{"text":"ä"}\r\n{"text":"ö"}\r\n', encoding, { addBOM: true }),
      });
      const { articles, faults } = await readAll(at("a.jsonl"));
      expect(faults).toEqual([]);
      expect(articles.map(({ text }) => text)).toEqual(["ä", "ö"]);
    },
  );

  test("of nothing but empty lines are empty", async () => {
    const at = makeFolder({ "a.jsonl": "\n\r\n  \n" });
    expect((await readAll(at("a.jsonl"))).codes).toEqual(["empty"]);
  });

  test("in a gzip file cut in the middle are read up to the cut", async () => {
    const lines = Array.from({ length: 200 }, (_, i) =>
      JSON.stringify({ text: `Line ${i} ${Math.sin(i)}` }),
    ).join("\n");
    const packed = gzipSync(lines);
    const at = makeFolder({ "a.jsonl.gz": packed.subarray(0, packed.length - 200) });
    const { articles, faults } = await readAll(at("a.jsonl.gz"));
    expect(articles.length).toBeGreaterThan(100);
    expect(faults.map(({ code, at: place }) => [code, place])).toEqual([
      ["archive-broken", `after line ${articles.length}`],
    ]);
  });
});

describe("JSON files", () => {
  test.each([
    ["a spread object", JSON.stringify({ text: "one", title: "T" }, null, 2), [["one", 0]]],
    ["an object on one line", JSON.stringify({ text: "one" }), [["one", 0]]],
    [
      "an array",
      JSON.stringify([{ text: "one" }, { text: "two" }]),
      [
        ["one", 0],
        ["two", 1],
      ],
    ],
    [
      "a spread array",
      `\ufeff${JSON.stringify([{ text: "one" }, { text: "two" }], null, 1)}`,
      [
        ["one", 0],
        ["two", 1],
      ],
    ],
    [
      "JSON lines",
      '{"text":"one"}\n{"text":"two"}\n',
      [
        ["one", 0],
        ["two", 1],
      ],
    ],
  ])("with %s", async (_, content, expected) => {
    for (const name of ["a.json", "without-ending"]) {
      const at = makeFolder({ [name]: content });
      const { articles, faults } = await readAll(at(name));
      expect(faults).toEqual([]);
      expect(articles.map(({ text, from }) => [text, from.at])).toEqual(expected);
    }
  });

  test("with a bad item are read but for that item", async () => {
    const at = makeFolder({ "a.json": '[{"text":"one"},\n3,\n{"text":"two"}]' });
    const { articles, faults } = await readAll(at("a.json"));
    expect(articles.map(({ from }) => from.at)).toEqual([0, 2]);
    expect(faults.map(({ code, at: place }) => [code, place])).toEqual([["json-no-article", "item 2"]]);
  });

  test("that are broken are one fault with the line", async () => {
    const at = makeFolder({ "a.json": '{\n "text": "one",\n "title": \n}' });
    const { articles, faults } = await readAll(at("a.json"));
    expect(articles).toEqual([]);
    expect(faults.map(({ code, at: place }) => [code, place])).toEqual([["json-broken", "line 4"]]);
  });

  test("that are too large say what to do", async () => {
    const at = makeFolder({ "a.json": `[\n${JSON.stringify({ text: "a".repeat(2000) })}\n]` });
    const { faults } = await readAll(at("a.json"), { settings: { limits: { jsonBytes: 1000 } } });
    expect(faults[0]).toMatchObject({ code: "too-large", remedy: expect.stringContaining("JSON lines") });
  });
});
