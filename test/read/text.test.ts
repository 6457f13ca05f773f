import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { makeFolder } from "./support/makeFolder.ts";
import { readAll } from "./support/readAll.ts";

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

describe("plain text", () => {
  test("is kept exactly as it stands, line ends and white space included", async () => {
    const text = "  VELMARA \u2014 \u201cNo,\u201d she said.\r\n\r\n\tThen:\rnothing.\n\n ";
    const at = makeFolder({ "a.txt": text });
    const { articles, faults } = await readAll(at("a.txt"));
    expect(faults).toEqual([]);
    expect(articles).toEqual([
      {
        id: sha256(text),
        text,
        title: null,
        outlet: null,
        byline: null,
        published: null,
        publishedEvidence: null,
        url: null,
        language: null,
        from: { file: at("a.txt"), at: 0 },
        hash: { text: sha256(text), bytes: sha256(text) },
        fetched: null,
        problems: [],
      },
    ]);
  });

  test("loses its byte order mark and nothing else", async () => {
    const text = "\ufeffa second mark is a character of the text";
    const at = makeFolder({ "a.txt": `\ufeff${text}` });
    const { articles } = await readAll(at("a.txt"));
    expect(articles[0]?.text).toBe(text);
  });

  test("round trips through every encoding that marks itself or is UTF-8", async () => {
    const at = makeFolder();
    const words = fc
      .string({ unit: "binary", minLength: 1 })
      .map((s) => s.toWellFormed().replaceAll("\0", ""));
    const encodings = ["utf8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"];
    await fc.assert(
      fc.asyncProperty(
        words,
        fc.constantFrom(...encodings),
        fc.boolean(),
        async (rest, encoding, isPacked) => {
          const text = `Brenning said: ${rest}`;
          const bytes = iconv.encode(text, encoding, { addBOM: encoding !== "utf8" });
          writeFileSync(at("a.txt"), isPacked ? gzipSync(bytes) : bytes);
          const { articles, codes } = await readAll(at("a.txt"));
          // Control characters beyond a hundredth make bytes binary: then it must say so.
          if (articles.length === 0) {
            expect(codes).toEqual(["binary"]);
            return;
          }
          expect(articles[0]!.text).toBe(text);
          expect(articles[0]!.problems).toEqual([]);
          expect(articles[0]!.hash.bytes).toBe(sha256(bytes));
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    [
      "windows-1252",
      "Señor Muñoz dijo: «La situación económica está mejorando», según él, pero “nadie” lo creyó después.",
    ],
    [
      "windows-1251",
      "Министр заявил, что порт останется закрытым до тех пор, пока инженеры не закончат работу.",
    ],
    [
      "shift_jis",
      "大臣は、技術者が作業を終えるまで港は閉鎖されたままになると述べた。船主たちは待ちきれなかった。",
    ],
    ["euc-kr", "장관은 기술자들이 작업을 마칠 때까지 항구가 폐쇄된 상태로 유지될 것이라고 말했다."],
    [
      "gb18030",
      "部长表示，在工程师完成工作之前，港口将保持关闭。船东们没有那么耐心，要求政府立即开放东部泊位。",
    ],
    ["utf-16le", "The minister said that the port would stay closed."],
    ["utf-16be", "The minister said that the port would stay closed."],
  ])("in %s without a mark is recognised", async (encoding, text) => {
    const at = makeFolder({ "a.txt": iconv.encode(text, encoding, { addBOM: false }) });
    const { articles } = await readAll(at("a.txt"));
    expect(articles[0]?.text).toBe(text);
    expect(articles[0]?.problems).toEqual([]);
  });

  test("with bytes that are no UTF-8 after a UTF-8 mark is read, and the place is named", async () => {
    const bytes = Buffer.concat([
      Buffer.from("\ufeffShe said \u201c"),
      Buffer.from([0xff, 0xfe]),
      Buffer.from("no."),
    ]);
    const at = makeFolder({ "a.txt": bytes });
    const { articles, faults } = await readAll(at("a.txt"));
    expect(faults).toEqual([]);
    expect(articles[0]?.text).toBe("She said \u201c\ufffd\ufffdno.");
    expect(articles[0]?.problems).toEqual([
      { code: "text-replaced", message: expect.stringContaining("U+FFFD"), at: [10, 11] },
    ]);
  });

  test.each([
    ["a stray byte", (bytes: Buffer) => Buffer.concat([bytes, Buffer.from([0xff]), bytes])],
    ["a character cut at its end", (bytes: Buffer) => Buffer.concat([bytes, Buffer.from([0xe2, 0x80])])],
  ])("in UTF-8 with %s stays UTF-8, and the place is named", async (_, damage) => {
    const text = "“Nobody will close the port of Köln,” the minister said.";
    const at = makeFolder({ "a.txt": damage(Buffer.from(text)) });
    const { articles } = await readAll(at("a.txt"));
    expect(articles[0]?.text.slice(0, text.length + 1)).toBe(`${text}\ufffd`);
    expect(articles[0]?.problems).toEqual([
      {
        code: "text-replaced",
        message: expect.stringContaining("utf-8"),
        at: [text.length, text.length + 1],
      },
    ]);
  });

  test.each([
    ["empty", "", "empty"],
    ["only white space", " \r\n\t\n", "empty"],
    ["with a zero byte far behind", `${"word ".repeat(10_000)}\0end`, "binary"],
    ["a list of addresses", "https://courier.example/1\r\n\r\n https://courier.example/2 \n", "no-article"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "binary"],
    ["a PDF document", "%PDF-1.7\n1 0 obj\nendobj\n", "binary"],
    ["a page saved as MHTML", "From: <Saved by Blink>\r\nSnapshot-Content-Location: x\r\n", "binary"],
  ])("%s is one fault that names the file", async (_, content, code) => {
    const at = makeFolder({ "a.txt": content, "b.txt": "Then it rained." });
    const { articles, faults } = await readAll([at("a.txt"), at("b.txt")]);
    expect(faults.map((fault) => [fault.code, fault.file])).toEqual([[code, at("a.txt")]]);
    expect(articles.map(({ text }) => text)).toEqual(["Then it rained."]);
  });

  test("50 MB of one line is too large, and is not read to its end", async () => {
    const at = makeFolder({ "a.txt": Buffer.alloc(50_000_000, "a"), "b.txt": "Then it rained." });
    let read = 0;
    const { articles, codes } = await readAll([at("a.txt"), at("b.txt")], {
      onProgress: ({ bytesRead }) => {
        read = bytesRead;
      },
    });
    expect(codes).toEqual(["too-large"]);
    expect(read).toBeLessThan(12_000_000);
    expect(articles).toHaveLength(1);
  });

  test("with more characters than an article may have is too large", async () => {
    const at = makeFolder({ "a.txt": "ä".repeat(101), "b.txt": "ä".repeat(100) });
    const settings = { limits: { articleUnits: 100 } };
    const { articles, codes } = await readAll([at("a.txt"), at("b.txt")], { settings });
    expect(codes).toEqual(["too-large"]);
    expect(articles[0]?.text).toHaveLength(100);
  });
});

test("a text that begins with an address is no list of them", async () => {
  const at = makeFolder({ "a.txt": "https://courier.example/1\nThe port stays closed.\n" });
  expect((await readAll(at("a.txt"))).codes).toEqual([]);
});

describe("Markdown", () => {
  test.each([
    ["---\ntitle: The port stays closed\n---\n# Other\ntext", "The port stays closed"],
    ['---\r\nauthor: x\r\ntitle: "Port: \\"closed\\""\r\n---\r\n\r\ntext', 'Port: "closed"'],
    ["---\ntitle: 'It''s shut'\n---\n", "It's shut"],
    ["---\ntitle: >\n  folded\n---\n# Heading\n", "Heading"],
    ["\n# The port stays closed #\n\ntext", "The port stays closed"],
    ["text first\n\n# Later\n", null],
    ["#hashtag first", null],
    ["## Second level", null],
  ])("%j has the title %j, its text unchanged", async (text, title) => {
    const at = makeFolder({ "a.md": text });
    const { articles } = await readAll(at("a.md"));
    expect(articles[0]).toMatchObject({ title, text });
  });

  test("only a Markdown file has a Markdown title", async () => {
    const at = makeFolder({ "a.txt": "# The port stays closed\n" });
    expect((await readAll(at("a.txt"))).articles[0]?.title).toBeNull();
  });
});
