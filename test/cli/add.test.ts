import { once } from "node:events";
import { appendFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { progressInterval } from "../../src/cli/settings.ts";
import { openRecord } from "../../src/record/index.ts";
import { makeFolder } from "./makeRecord.ts";
import { readByPattern } from "./readByPattern.ts";
import { patternEngine, runInMemory } from "./runInMemory.ts";

const lines = (text: string) => text.split("\n").slice(0, -1);

function makeArticles(count: number) {
  const folder = makeFolder();
  const path = join(folder, "in.jsonl");
  const text = (i: number) => `Varga said that ${i} came. “Never ${i},” Okonta said.`;
  writeFileSync(
    path,
    Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: `n${i}`, text: text(i) })}\n`).join(""),
  );
  return { path, record: join(folder, "kept.db") };
}

async function keptIds(path: string): Promise<string[]> {
  const record = await openRecord(path);
  try {
    const ids: string[] = [];
    for await (const { id } of record.articles()) ids.push(id);
    return ids;
  } finally {
    await record.close();
  }
}

describe("add", () => {
  test("keeps articles and says how many", async () => {
    const { path, record } = makeArticles(3);
    expect(await runInMemory(["add", path, "--record", record])).toEqual({
      code: 0,
      out: `Added 3 articles with 6 statements (${record})\n`,
      err: "",
    });
    expect(await keptIds(record)).toEqual(["n0", "n1", "n2"]);
  });
  test("a second time adds nothing and asks the model nothing", async () => {
    const { path, record } = makeArticles(3);
    await runInMemory(["add", path, "--record", record]);
    const again = await runInMemory(["add", path, "--record", record], {
      loadEngine: () => Promise.reject(new Error("the model was asked for")),
    });
    expect(again).toEqual({
      code: 0,
      out: `Nothing new (${record}); 3 articles were there already\n`,
      err: "",
    });
  });
  test("only what is new goes to the model", async () => {
    const { path, record } = makeArticles(3);
    await runInMemory(["add", path, "--record", record]);
    appendFileSync(path, JSON.stringify({ id: "n3", text: "Duvall said that four came." }));
    const asked: string[] = [];
    const { out } = await runInMemory(["add", path, "--record", record, "--json"], {
      loadEngine: async () => ({
        ...patternEngine,
        async *understandAll(articles) {
          for await (const article of articles) {
            asked.push(article.id);
            yield readByPattern(article);
          }
        },
      }),
    });
    expect(asked).toEqual(["n3"]);
    expect(JSON.parse(out)).toEqual({ record, added: 1, known: 3, statements: 1, faults: [] });
  });
  test("the same article twice in one run is kept once", async () => {
    const { path, record } = makeArticles(2);
    const { out } = await runInMemory(["add", path, path, "--record", record, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ added: 2, known: 2, statements: 4 });
  });
  test("--show prints who said what, of new and known ones", async () => {
    const { path, record } = makeArticles(2);
    const first = await runInMemory(["add", path, "--record", record, "--show"]);
    expect(first.out.match(/Okonta +said/g)).toHaveLength(2);
    const second = await runInMemory(["add", path, "--record", record, "--show"]);
    expect(second.out.match(/Okonta +said/g)).toHaveLength(2);
  });
  test("faults are counted, and the rest is kept", async () => {
    const { path, record } = makeArticles(2);
    appendFileSync(path, '{"text": 7}\nnot json\n{"id": "n9", "text": "Aurel said that it was cherries."}\n');
    const { out, err, code } = await runInMemory(["add", path, "--record", record, "--json"]);
    const outcome = JSON.parse(out);
    expect(code).toBe(1);
    expect(outcome).toMatchObject({ added: 3 });
    expect(outcome.faults.map((fault: { code: string }) => fault.code)).toEqual([
      "json-no-article",
      "json-broken",
    ]);
    expect(lines(err)).toHaveLength(2);
  });
  test("--quiet prints faults only", async () => {
    const { path, record } = makeArticles(1);
    expect(await runInMemory(["add", path, "--record", record, "--quiet"])).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });
  test("a progress line on a terminal, and none on a pipe", async () => {
    const { path, record } = makeArticles(3);
    const loadEngine = async () => ({
      ...patternEngine,
      async *understandAll(articles: Parameters<typeof patternEngine.understandAll>[0]) {
        for await (const article of articles) {
          await setTimeout(progressInterval + 10);
          yield readByPattern(article);
        }
      },
    });
    const { err } = await runInMemory(["add", path, "--record", record], { columns: 80, loadEngine });
    expect(err.startsWith("\r\u001b[K0 articles")).toBe(true);
    expect(err).toMatch(/\r\S+2 articles · \d+ words\/s · 100 %/);
    const piped = await runInMemory(["add", path, "--record", `${record}2`], { loadEngine });
    expect(piped.err).toBe("");
    expect(err.endsWith("\r\u001b[K")).toBe(true);
  });
  test("a page that has not changed since is not sent again", async () => {
    const { record } = makeArticles(0);
    const asked: (string | undefined)[] = [];
    const page = `<article><h1>Bridge</h1>${"<p>Varga said that the bridge would open again within days.</p>".repeat(9)}</article>`;
    const server = createServer((request, response) => {
      asked.push(request.headers["if-none-match"]);
      if (request.headers["if-none-match"] === '"v1"') return response.writeHead(304).end();
      response.writeHead(200, { "content-type": "text/html", etag: '"v1"' }).end(page);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.html`;
    const add = () => runInMemory(["add", address, "--allow-private", "--record", record, "--json"]);
    const [first, second] = [await add(), await add()];
    server.close();
    expect(JSON.parse(first.out)).toMatchObject({ added: 1, faults: [] });
    expect(JSON.parse(second.out)).toMatchObject({ added: 0, known: 0, faults: [] });
    expect(asked).toEqual([undefined, '"v1"']);
  });
  test("an address of a private network is refused unless allowed", async () => {
    const { record } = makeArticles(0);
    const { code, err } = await runInMemory(["add", "http://127.0.0.1:9/a.html", "--record", record]);
    expect(code).toBe(1);
    expect(err).toMatch(/^http:\/\/127\.0\.0\.1:9\/a\.html: .*--allow-private.*\[address-refused\]\n$/);
  });
  test("the record by the environment", async () => {
    const { path, record } = makeArticles(1);
    await runInMemory(["add", path], { env: { ONRECORD_RECORD: record } });
    expect(await keptIds(record)).toEqual(["n0"]);
  });
});
