import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { makeArchive } from "./support/makeArchive.ts";
import { makeFolder } from "./support/makeFolder.ts";
import { makePage, paragraphs } from "./support/pages.ts";
import { readAll } from "./support/readAll.ts";

const htmlHeaders = (more: Record<string, string> = {}) => ({
  "Content-Type": "text/html; charset=utf-8",
  ...more,
});

function chunk(text: string | Uint8Array): Buffer {
  const bytes = Buffer.from(text);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 700) {
    const part = bytes.subarray(at, at + 700);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n"));
  }
  return Buffer.concat([...parts, Buffer.from("0\r\n\r\n")]);
}

describe("WARC", () => {
  test.each([false, true])(
    "gives an article for each page, with its place and fetch; gzip: %s",
    async (gzip) => {
      const archive = await makeArchive(
        [
          { type: "request", body: "", headers: { Host: "courier.example" } },
          {
            url: "https://courier.example/port",
            date: "2021-03-02T10:00:00Z",
            headers: htmlHeaders({ ETag: '"v1"', "Last-Modified": "Tue, 02 Mar 2021 09:00:00 GMT" }),
            body: makePage({ head: '<meta property="og:site_name" content="Tarn Courier">' }),
          },
          {
            url: "https://courier.example/logo.png",
            headers: { "Content-Type": "image/png" },
            body: "\x89PNG",
          },
          { url: "https://courier.example/gone", status: "404 Not Found", body: makePage() },
          {
            url: "https://courier.example/robots.txt",
            headers: { "Content-Type": "text/plain" },
            body: "User-agent: *",
          },
          {
            url: "https://courier.example/note.txt",
            headers: { "Content-Type": "text/plain" },
            body: "She said no.\r\n",
          },
          {
            url: "https://courier.example/saved",
            type: "resource",
            warcHeaders: { "Content-Type": "text/html" },
            body: makePage(),
          },
        ],
        { gzip },
      );
      const at = makeFolder({ "a.warc": archive, wrong: archive, "b.txt": archive });
      for (const name of ["a.warc", "wrong", "b.txt"]) {
        const { articles, faults } = await readAll(at(name));
        expect(faults).toEqual([]);
        expect(articles.map(({ from, url }) => [from.at, url])).toEqual([
          [2, "https://courier.example/port"],
          [6, "https://courier.example/note.txt"],
          [7, "https://courier.example/saved"],
        ]);
        expect(articles[0]).toMatchObject({
          title: "Port of Tarn Quay stays closed",
          outlet: "Tarn Courier",
          fetched: {
            at: "2021-03-02T10:00:00Z",
            address: "https://courier.example/port",
            etag: '"v1"',
            lastModified: "Tue, 02 Mar 2021 09:00:00 GMT",
          },
        });
        expect(articles[0]?.text).toContain(paragraphs[0]);
        expect(articles[1]?.text).toBe("She said no.\r\n");
        const block = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nShe said no.\r\n";
        expect(articles[1]?.hash.bytes).toBe(createHash("sha256").update(block).digest("hex"));
      }
    },
  );

  test("undoes chunks and packing, and takes what was stored unpacked as it is", async () => {
    const page = makePage();
    const at = makeFolder({
      "a.warc": await makeArchive([
        { headers: htmlHeaders({ "Transfer-Encoding": "chunked" }), body: chunk(page) },
        { headers: htmlHeaders({ "Content-Encoding": "gzip" }), body: gzipSync(page) },
        { headers: htmlHeaders({ "Content-Encoding": "br" }), body: brotliCompressSync(page) },
        { headers: htmlHeaders({ "Content-Encoding": "zstd" }), body: zstdCompressSync(page) },
        {
          headers: htmlHeaders({ "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }),
          body: chunk(gzipSync(page)),
        },
        { headers: htmlHeaders({ "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }), body: page },
      ]),
    });
    const { articles, faults } = await readAll(at("a.warc"));
    expect(faults).toEqual([]);
    expect(articles).toHaveLength(6);
    expect(new Set(articles.map(({ text }) => text)).size).toBe(1);
  });

  test("decodes by the stored header", async () => {
    const body = Buffer.from(
      makePage({
        body: [...paragraphs, "Le ministre Brenning a déclaré « non » à Tarn Quay, où le port reste fermé."],
      }),
      "utf8",
    );
    const latin = Buffer.from(body.toString("utf8").replace(/[“”]/g, '"').replace(/’/g, "'"), "latin1");
    const at = makeFolder({
      "a.warc": await makeArchive([
        { headers: { "Content-Type": "text/html; charset=iso-8859-1" }, body: latin },
      ]),
    });
    expect((await readAll(at("a.warc"))).articles[0]?.text).toContain("a déclaré « non » à Tarn Quay");
  });

  test("a page without an article is a fault at its record", async () => {
    const at = makeFolder({
      "a.warc": await makeArchive([
        { body: '<nav><a href="/">Home</a></nav>' },
        { body: "" },
        { body: makePage() },
      ]),
    });
    const { articles, faults } = await readAll(at("a.warc"));
    expect(articles.map(({ from }) => from.at)).toEqual([3]);
    expect(faults.map(({ code, at: place }) => [code, place])).toEqual([
      ["no-article", "record 2"],
      ["empty", "record 3"],
    ]);
  });

  test("a record without an address of the web gives an article without one", async () => {
    const at = makeFolder({
      "a.warc": await makeArchive([
        { url: "javascript:alert(1)", headers: { "Content-Type": "text/plain" }, body: "She said no." },
        { url: "urn:x:1", headers: { "Content-Type": "text/plain" }, body: "She said yes." },
      ]),
    });
    const { articles, faults } = await readAll(at("a.warc"));
    expect(faults).toEqual([]);
    expect(articles.map(({ url, fetched }) => [url, fetched])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("does not believe a page that claims another site's address", async () => {
    const head = '<link rel="canonical" href="https://other.example/their-story">';
    const at = makeFolder({
      "a.warc": await makeArchive([{ url: "https://www.courier.example/x", body: makePage({ head }) }]),
    });
    expect((await readAll(at("a.warc"))).articles[0]?.url).toBe("https://www.courier.example/x");
  });
});

describe("damaged archives", () => {
  const pages = (count: number) => Array.from({ length: count }, () => ({ body: makePage() }));

  test.each([false, true])("cut in the middle: what came before is read; gzip: %s", async (gzip) => {
    const archive = await makeArchive(pages(4), { gzip });
    const cut = archive.subarray(0, Math.floor(archive.length * 0.7));
    const at = makeFolder({ "a.warc.gz": cut, "b.txt": "Then it rained." });
    const { articles, faults } = await readAll([at("a.warc.gz"), at("b.txt")]);
    expect(articles.map(({ from }) => from.at)).toEqual([1, 2, 0]);
    expect(faults.map(({ code, file, at: place }) => [code, file, place])).toEqual([
      ["archive-broken", at("a.warc.gz"), "record 4"],
    ]);
  });

  test("cut at every byte of a record it is one fault, or none where the record just ends", async () => {
    const archive = await makeArchive([
      { body: makePage() },
      { headers: { "Content-Type": "text/plain" }, body: "She said no." },
    ]);
    const first = archive.lastIndexOf("WARC/1.1");
    const at = makeFolder();
    const { writeFileSync } = await import("node:fs");
    for (let end = first; end <= archive.length; end += 1) {
      writeFileSync(at("a.warc"), archive.subarray(0, end));
      const { articles, codes } = await readAll(at("a.warc"));
      const isWhole = end >= archive.length - 4;
      expect([end, articles.length, codes]).toEqual([
        end,
        isWhole ? 2 : 1,
        isWhole || end <= first ? [] : ["archive-broken"],
      ]);
    }
  });

  test("with rubbish between records is read on at the next", async () => {
    const [one, two] = [await makeArchive(pages(1)), await makeArchive(pages(2))];
    const at = makeFolder({ "a.warc": Buffer.concat([one, Buffer.from("rubbish\r\n\r\nmore\n"), two]) });
    const { articles, faults } = await readAll(at("a.warc"));
    expect(articles).toHaveLength(3);
    expect(faults.map(({ code, at: place }) => [code, place])).toEqual([["archive-broken", "record 3"]]);
    expect(faults[0]?.message).toContain(`byte ${one.length} `);
  });

  test.each([
    ["no length", "WARC/1.1\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"],
    ["a negative length", "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\nHTTP"],
    ["a length that is no number", "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 12, 13\r\n\r\nHTTP"],
    [
      "a length beyond everything",
      "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\nHTTP",
    ],
  ])("with %s", async (_, content) => {
    const good = await makeArchive(pages(1));
    const at = makeFolder({ "a.warc": Buffer.concat([Buffer.from(content), Buffer.from("\r\n\r\n"), good]) });
    const { articles, codes } = await readAll(at("a.warc"));
    expect(articles).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(["archive-broken"]));
  });

  test("with nothing but rubbish after a record is given up after a bound", async () => {
    const at = makeFolder({
      "a.warc": Buffer.concat([await makeArchive(pages(1)), Buffer.alloc(5_000_000, "\n")]),
    });
    const { articles, faults } = await readAll(at("a.warc"), {
      settings: { limits: { rubbishLines: 1000 } },
    });
    expect(articles).toHaveLength(1);
    expect(faults.map(({ code, at: place, message }) => [code, place, message])).toEqual([
      ["archive-broken", "record 3", "No record begins within 1000 lines"],
    ]);
  });

  test("with a header without end stops at the bound", async () => {
    const at = makeFolder({ "a.warc": `WARC/1.1\r\n${"X-Filler: aaaaaaaaaaaaaaaa\r\n".repeat(400_000)}` });
    let read = 0;
    const onProgress = ({ bytesRead }: { bytesRead: number }) => {
      read = bytesRead;
    };
    const { codes } = await readAll(at("a.warc"), { onProgress });
    expect(codes).toEqual(["archive-broken"]);
    expect(read).toBeLessThan(1_000_000);
  });

  test("a response without an end to its header does not swallow the next record", async () => {
    const bad = Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n");
    const header = `WARC/1.1\r\nWARC-Type: response\r\nContent-Length: ${bad.length}\r\n\r\n`;
    const at = makeFolder({
      "a.warc": Buffer.concat([
        Buffer.from(header),
        bad,
        Buffer.from("\r\n\r\n"),
        await makeArchive(pages(1)),
      ]),
    });
    const { articles, faults } = await readAll(at("a.warc"));
    expect([articles.length, faults]).toEqual([1, []]);
  });

  test("records and bodies that are too large are faults of their own", async () => {
    const bomb = gzipSync(Buffer.alloc(30_000_000, "<p>a"));
    const at = makeFolder({
      "a.warc": await makeArchive([
        { body: Buffer.alloc(300_000, "a") },
        { headers: htmlHeaders({ "Content-Encoding": "gzip" }), body: bomb },
        { headers: htmlHeaders({ "Content-Encoding": "gzip" }), body: gzipSync(makePage()).subarray(0, 300) },
        { body: makePage() },
      ]),
    });
    const { articles, faults } = await readAll(at("a.warc"), {
      settings: { limits: { recordBytes: 200_000 } },
    });
    expect(faults.map(({ code, at: place }) => [code, place])).toEqual([
      ["too-large", "record 2"],
      ["too-large", "record 3"],
      ["archive-broken", "record 4"],
    ]);
    expect(articles).toHaveLength(1);
  });

  test("an archive without a page, or that is no archive, says so", async () => {
    const at = makeFolder({ "a.warc": await makeArchive([]), "b.warc": "She said no.\n" });
    expect((await readAll(at("a.warc"))).codes).toEqual(["no-article"]);
    expect((await readAll(at("b.warc"))).codes).toEqual(["archive-broken", "no-article"]);
  });

  test("a stream of many records keeps one in memory", async () => {
    const record = await makeArchive([
      {
        url: "https://courier.example/big.bin",
        headers: { "Content-Type": "image/png" },
        body: Buffer.alloc(1_000_000),
      },
    ]);
    const page = await makeArchive([{ body: makePage() }]);
    let peak = 0;
    const stdin = Readable.from(
      (function* () {
        for (let n = 0; n < 400; n++) {
          yield record;
          peak = Math.max(peak, process.memoryUsage().arrayBuffers);
        }
        yield page;
      })(),
    );
    const before = process.memoryUsage().arrayBuffers;
    const { articles, faults } = await readAll("-", { stdin });
    expect(faults).toEqual([]);
    expect(articles.map(({ from }) => from)).toEqual([{ file: "-", at: 801 }]);
    expect(peak - before).toBeLessThan(200_000_000);
  });
});
