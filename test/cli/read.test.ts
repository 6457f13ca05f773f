import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { makeFolder } from "./makeRecord.ts";
import { readByPattern } from "./readByPattern.ts";
import { patternEngine, runInMemory } from "./runInMemory.ts";

const lines = (text: string) => text.split("\n").slice(0, -1);

function writeFiles(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = makeFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe("read", () => {
  test("a line of JSON in, a line of JSON out, in order", async () => {
    const input = Array.from({ length: 50 }, (_, i) => ({ id: `n${i}`, text: `Varga said that ${i} came.` }));
    const stdin = input.map((article) => JSON.stringify(article)).join("\n");
    const { out, code, err } = await runInMemory(["read", "-"], { stdin });
    const readings = lines(out).map((line) => JSON.parse(line));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(readings.map(({ id, text }) => ({ id, text }))).toEqual(input);
    expect(readings[7]).toMatchObject({ from: { file: "-", at: 7 }, attributions: [{ source: [[0, 5]] }] });
  });
  test("a table on a terminal, JSON on a pipe, either when asked", async () => {
    const folder = writeFiles({ "a.txt": "Varga said that it rained.\n" });
    const file = join(folder, "a.txt");
    expect((await runInMemory(["read", file], { columns: 90, env: { NO_COLOR: "1" } })).out).toMatch(
      /Varga +said +it rained/,
    );
    expect(JSON.parse((await runInMemory(["read", file])).out).text).toBe("Varga said that it rained.\n");
    expect((await runInMemory(["read", file, "--format", "table"])).out).toMatch(/Varga +said +it rained/);
    const json = await runInMemory(["read", file, "--json"], { columns: 90 });
    expect(JSON.parse(json.out).from).toEqual({ file, at: 0 });
  });
  test("a missing file among good ones is one line, and the rest goes on", async () => {
    const folder = writeFiles({
      "a.txt": "Varga said that it rained.",
      "c.txt": "Okonta said that it did not.",
    });
    const paths = ["a.txt", "b.txt", "c.txt"].map((name) => join(folder, name));
    const { out, err, code } = await runInMemory(["read", ...paths]);
    expect(code).toBe(1);
    expect(lines(out)).toHaveLength(2);
    expect(lines(err)).toEqual([expect.stringMatching(/b\.txt: .*\[not-found\]$/)]);
  });
  test("invalid UTF-8 is read, and said", async () => {
    const folder = writeFiles({
      "a.txt": Buffer.from(
        "Varga said that na\xefve\xff\xfe\x80 words rained, d\xc3\xa9j\xc3\xa0 vu. Ünd",
        "latin1",
      ),
    });
    writeFileSync(
      join(folder, "b.txt"),
      Buffer.concat([Buffer.from("\ufeffVarga said that it "), Buffer.from([0xff]), Buffer.from(" rained.")]),
    );
    const { out, err, code } = await runInMemory(["read", join(folder, "b.txt")]);
    expect(lines(out)).toHaveLength(1);
    expect(code).toBe(1);
    expect(err).toMatch(/b\.txt.*\[text-replaced\]\n$/);
  });
  test("an article that could not be understood is printed and said", async () => {
    const folder = writeFiles({ "a.txt": "Varga said that it rained." });
    const { out, code, err } = await runInMemory(["read", folder], {
      loadEngine: async () => ({
        ...patternEngine,
        async *understandAll(articles) {
          for await (const article of articles)
            yield readByPattern(article, {
              attributions: [],
              problems: [{ code: "reading-failed", message: "The window is too long", at: [3, 9] }],
            });
        },
      }),
    });
    expect(code).toBe(1);
    expect(lines(out)).toHaveLength(1);
    expect(err).toMatch(/a\.txt, character 3: The window is too long\. .*\[reading-failed\]\n$/);
  });
  test("an article cannot steer the terminal, nor can its name", async () => {
    const folder = writeFiles({
      "a\u001b[2J.txt": "Varga said that \u001b]0;owned\u0007it\u009b2J rained.\n",
    });
    const { out } = await runInMemory(["read", folder, "missing\u001b[2J.txt"], {
      columns: 80,
      env: { NO_COLOR: "1" },
    });
    const json = await runInMemory(["read", folder, "missing\u001b[2J.txt"]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey
    for (const text of [out, json.out, json.err]) expect(text).not.toMatch(/[\u001b\u0007\u009b]/);
  });
  test("a slow reader slows the work", async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "in"));
    for (let i = 0; i < 40; i += 1) writeFileSync(join(folder, "in", `${i}.txt`), `Varga said that ${i}.`);
    let [begun, taken, ahead] = [0, 0, 0];
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        taken += 1;
        ahead = Math.max(ahead, begun - taken);
        void setTimeout(2).then(() => done());
      },
    });
    const { code } = await runInMemory(["read", join(folder, "in"), "--json"], {
      stdout,
      loadEngine: async () => ({
        ...patternEngine,
        async *understandAll(articles) {
          for await (const article of articles) {
            begun += 1;
            yield readByPattern(article);
          }
        },
      }),
    });
    expect({ code, taken }).toEqual({ code: 0, taken: 40 });
    expect(ahead).toBeLessThanOrEqual(1);
  });
});
