import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { PassThrough, Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/index.ts";
import { readArticles } from "../../src/read/index.ts";
import { makeArchive } from "./support/makeArchive.ts";
import { makeFolder } from "./support/makeFolder.ts";
import { makePage, paragraphs } from "./support/pages.ts";
import { readAll } from "./support/readAll.ts";

describe("a folder", () => {
  test("in which nothing can be read is told once, by what cannot", async () => {
    const at = makeFolder();
    symlinkSync(at("nowhere"), at("a.txt"));
    const { faults } = await readAll(at("."));
    expect(faults.map(({ code, file }) => [code, file])).toEqual([["not-found", at("a.txt")]]);
  });

  test("is read by name, with the folders below it, without hidden files and what lies beside articles", async () => {
    const at = makeFolder({
      "b.txt": "b",
      "a/2.txt": "a2",
      "a/10.txt": "a10",
      "a/.hidden.txt": "no",
      ".git/config": "no",
      "Z.TXT": "Z",
      "page_files/style.css": "p { }",
      "page_files/logo.png": "\x89PNG",
      "onrecord.db": "SQLite format 3\0",
      "c.jsonl.gz": gzipSync('{"text":"c"}'),
    });
    const { articles, faults } = await readAll(at(""));
    expect(faults).toEqual([]);
    expect(articles.map(({ text, from }) => [text, from.file])).toEqual([
      ["Z", at("Z.TXT")],
      ["a10", at("a/10.txt")],
      ["a2", at("a/2.txt")],
      ["b", at("b.txt")],
      ["c", at("c.jsonl.gz")],
    ]);
  });

  test("with links in circles is read once", async () => {
    const at = makeFolder({ "a/one.txt": "one", "elsewhere.txt": "else" });
    symlinkSync("..", at("a/up"));
    symlinkSync("a", at("b"));
    symlinkSync("self", at("self"));
    symlinkSync("nowhere", at("z"));
    symlinkSync(at("elsewhere.txt"), at("a/link.txt"));
    const { articles, faults } = await readAll(at(""));
    expect(articles.map(({ from }) => from.file)).toEqual([
      at("a/link.txt"),
      at("a/one.txt"),
      at("elsewhere.txt"),
    ]);
    expect(faults.map(({ code, file }) => [code, file])).toEqual([
      ["not-readable", at("self")],
      ["not-found", at("z")],
    ]);
  });

  test("with nothing to read is empty", async () => {
    const at = makeFolder({ "a/style.css": "p {}", ".x": "x" });
    expect((await readAll(at(""))).codes).toEqual(["empty"]);
  });

  test("with a pipe in it does not wait for it", async () => {
    const at = makeFolder({ "a.txt": "a" });
    execFileSync("mkfifo", [at("pipe")]);
    expect((await readAll(at(""))).articles).toHaveLength(1);
  });

  test("of many files is read one at a time", async () => {
    const at = makeFolder();
    for (let n = 0; n < 2000; n++) writeFileSync(at(`${n}.txt`), `Report ${n}. ${"word ".repeat(200)}`);
    let count = 0;
    for await (const { text } of readArticles(at(""))) if (text.startsWith("Report")) count++;
    expect(count).toBe(2000);
    const open = execFileSync("ls", [`/proc/${process.pid}/fd`], { encoding: "utf8" }).split("\n").length;
    expect(open).toBeLessThan(200);
  });
});

describe("a file", () => {
  test("that is missing or whose name is hostile is one line", async () => {
    const { faults } = await readAll(["no/such.txt", "no\u001b[31m\nsuch\u202egpj.txt", "a\0b"]);
    expect(faults.map(({ code }) => code)).toEqual(["not-found", "not-found", "not-found"]);
    expect(faults[1]?.toLine()).toBe(
      "no\\u001b[31m\\u000asuch\\u202egpj.txt: There is no such file or folder. Check the path. [not-found]",
    );
  });

  test("that may not be read, or fails while it is read, is one fault", async () => {
    const at = makeFolder({ "a.txt": "secret", "b.txt": "b" });
    chmodSync(at("a.txt"), 0);
    // The superuser may read anything but this process's memory at address 0.
    const path = process.getuid?.() === 0 ? "/proc/self/mem" : at("a.txt");
    const { articles, faults } = await readAll([path, at("b.txt")]);
    expect(faults.map(({ code, file }) => [code, file])).toEqual([["not-readable", path]]);
    expect(articles).toHaveLength(1);
  });

  test.each([
    ["HTML called text", "a.txt", makePage(), paragraphs[0]],
    ["HTML called JSON lines", "a.jsonl", makePage(), paragraphs[0]],
    ["HTML without an ending", "page", `\n<!-- saved -->\n${makePage()}`, paragraphs[0]],
    ["XHTML called XML", "a.xml", `<?xml version="1.0" encoding="utf-8"?>\n${makePage()}`, paragraphs[0]],
    ["JSON lines called text", "a.txt", `{"text":"one"}\n`, "one"],
    [
      "a feed called HTML",
      "a.html",
      '<?xml version="1.0"?><rss version="2.0"><channel><title>C</title><item><title>T</title><description>one</description></item></channel></rss>',
      "one",
    ],
    ["text that begins with a brace", "a.txt", "{Editor's note} one", "{Editor's note} one"],
    ["text that begins with a bracket", "a.txt", "[Editor's note] one", "[Editor's note] one"],
    ["Markdown that begins with HTML", "a.md", "<p align=center>\n\none", "<p align=center>\n\none"],
    ["text called gzip", "a.txt.gz", "one", "one"],
    ["gzip called text", "a.txt", gzipSync("one"), "one"],
  ])("%s is read as what it is", async (_, name, content, expected) => {
    const at = makeFolder({ [name]: content });
    const { articles, faults } = await readAll(at(name));
    expect(faults).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]?.text).toContain(expected);
  });

  test("given twice is read twice, and closed where the reader stops early", async () => {
    const at = makeFolder({ "a.jsonl": '{"text":"a"}\n'.repeat(100_000) });
    // One that is closed between the listing and the look is open no longer.
    const target = (fd: string) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`);
      } catch {
        return "";
      }
    };
    const files = () => readdirSync("/proc/self/fd").map(target).join("\n");
    for await (const article of readArticles([at("a.jsonl"), at("a.jsonl")]))
      if (article.from.at === 3) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(files()).not.toContain("a.jsonl");
  });
});

describe("standard input", () => {
  test("is read as what it is", async () => {
    for (const [content, expected] of [
      ["She said no.\r\n", "She said no.\r\n"],
      ['{"text":"one"}', "one"],
      [makePage(), paragraphs[0]],
      [await makeArchive([{ body: makePage() }], { gzip: true }), paragraphs[0]],
    ] as const) {
      const { articles, faults } = await readAll("-", { stdin: Readable.from([Buffer.from(content)]) });
      expect(faults).toEqual([]);
      expect(articles[0]?.text).toContain(expected);
      expect(articles[0]?.from.file).toBe("-");
    }
  });

  test("gives each line as it comes", async () => {
    const stdin = new PassThrough();
    const reader = readArticles("-", { stdin });
    stdin.write('{"text":"one"}\n');
    const next = async () => (await reader.next()).value as Article | undefined;
    expect((await next())?.text).toBe("one");
    stdin.write('{"text":"tw');
    stdin.write('o"}\n{"text":"three"}');
    expect((await next())?.text).toBe("two");
    stdin.end();
    expect((await next())?.text).toBe("three");
    expect((await reader.next()).done).toBe(true);
  });

  test("that fails is one fault", async () => {
    const stdin = new Readable({ read() {} });
    stdin.push('{"text":"one"}\n');
    setTimeout(() => stdin.destroy(Object.assign(new Error("gone"), { code: "EIO" })), 10);
    const { articles, faults } = await readAll("-", { stdin });
    expect(articles).toHaveLength(1);
    expect(faults.map(({ code, file }) => [code, file])).toEqual([["not-readable", "-"]]);
  });
});

describe("the run", () => {
  test("throws the first fault where nobody takes faults", async () => {
    const at = makeFolder({ "a.txt": "", "b.txt": "b" });
    await expect(readArticles([at("a.txt"), at("b.txt")]).next()).rejects.toMatchObject({
      code: "empty",
    });
  });

  test("passes on what onFault throws", async () => {
    const at = makeFolder({ "a.jsonl": "{oops}\n{oops}\n" });
    let calls = 0;
    const onFault = () => {
      calls++;
      throw new RangeError("enough");
    };
    await expect(readArticles([at("a.jsonl"), at("a.jsonl")], { onFault }).next()).rejects.toThrow("enough");
    expect(calls).toBe(1);
  });

  test("tells how far it has come, of how much", async () => {
    const at = makeFolder({ "f/a.txt": "a".repeat(1000), "f/b.jsonl": '{"text":"b"}', "c.txt": "c" });
    const seen: [number, number | null][] = [];
    await readAll([at("f"), at("c.txt"), "missing"], {
      onProgress: (p) => seen.push([p.bytesRead, p.bytesTotal]),
    });
    expect(seen.at(-1)).toEqual([1013, 1013]);
    expect(seen.every(([read], n) => n === 0 || read >= seen[n - 1]![0])).toBe(true);
    const unknown: (number | null)[] = [];
    const stdin = Readable.from([Buffer.from("text")]);
    await readAll([at("c.txt"), "-"], { stdin, onProgress: (p) => unknown.push(p.bytesTotal) });
    expect(unknown).toEqual([null, null]);
  });

  test("stops at an abort, before it, between articles and while standard input is silent", async () => {
    const at = makeFolder({ "a.jsonl": '{"text":"a"}\n'.repeat(10_000), "b.txt": "b" });
    const aborted = AbortSignal.abort();
    await expect(readAll(at("b.txt"), { signal: aborted })).rejects.toMatchObject({ code: "interrupted" });
    const controller = new AbortController();
    let count = 0;
    const read = async () => {
      for await (const _ of readArticles([at("a.jsonl"), at("b.txt")], { signal: controller.signal })) {
        if (++count === 5) controller.abort();
      }
    };
    await expect(read()).rejects.toMatchObject({ code: "interrupted" });
    expect(count).toBeLessThan(10_000);
    const silent = new AbortController();
    setTimeout(() => silent.abort(), 20);
    const options = { stdin: new PassThrough(), signal: silent.signal };
    await expect(readAll("-", options)).rejects.toMatchObject({ code: "interrupted" });
  });

  test("of no sources yields nothing", async () => {
    expect(await readAll([])).toEqual({ articles: [], faults: [], codes: [] });
  });
});

test("a folder whose own folders cannot be listed is read but for those", async () => {
  if (process.getuid?.() === 0) return;
  const at = makeFolder({ "a.txt": "a" });
  mkdirSync(at("closed"), { mode: 0 });
  const { articles, codes } = await readAll(at(""));
  expect([articles.length, codes]).toEqual([1, ["not-readable"]]);
});
