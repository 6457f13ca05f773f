import type { AddressInfo, LookupFunction } from "node:net";
import { createServer } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { Agent } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import { fetchAddress } from "../../src/read/fetch/fetchAddress.ts";
import { type LookUp, lookUpPublic, systemLookUp } from "../../src/read/fetch/lookUpPublic.ts";
import { readLimits } from "../../src/read/settings.ts";
import { makeArchive } from "./support/makeArchive.ts";
import { makePage, paragraphs } from "./support/pages.ts";
import { readAll } from "./support/readAll.ts";
import { type Handler, serve } from "./support/serve.ts";

const allowPrivate = true;
const redirect =
  (location: string, status = 302): Handler =>
  (_, response) =>
    response.writeHead(status, { location }).end();
const send =
  (type: string, body: string | Uint8Array, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(200, { "content-type": type, ...headers }).end(body);

describe("an address", () => {
  test("gives the article of its page, with what the server said of its version", async () => {
    const etag = '"v1"';
    const lastModified = "Tue, 02 Mar 2021 09:00:00 GMT";
    const server = await serve({
      "/a": send("text/html", makePage(), { etag, "last-modified": lastModified }),
    });
    const { articles, faults } = await readAll(`${server.origin}/a`, { allowPrivate });
    expect(faults).toEqual([]);
    expect(articles[0]).toMatchObject({
      url: `${server.origin}/a`,
      from: { file: `${server.origin}/a`, at: 0 },
      fetched: { address: `${server.origin}/a`, etag, lastModified },
    });
    expect(articles[0]?.text).toContain(paragraphs[2]);
    expect(Date.parse(articles[0]!.fetched!.at)).toBeGreaterThan(Date.now() - 60_000);
    // The user's own wish: robots.txt is for links that are followed.
    expect(server.asked).toEqual(["GET /a"]);
  });

  test("may be a text, a feed, JSON lines or an archive, whatever its name", async () => {
    const feed = `<rss version="2.0"><channel><title>C</title><item><title>T</title><link>/x</link><description>Feed words.</description></item></channel></rss>`;
    const archive = await makeArchive([{ body: makePage() }], { gzip: true });
    const server = await serve({
      "/note": send("text/plain; charset=iso-8859-1", Buffer.from("Brenning a déclaré.\r\n", "latin1")),
      "/feed.php": send("text/xml", feed),
      "/data": send("application/octet-stream", '{"text":"one"}\n{"text":"two"}\n'),
      "/crawl.warc.gz": send("application/gzip", archive),
      "/none": (_, response) => response.removeHeader("content-type"),
    });
    const read = async (path: string) => (await readAll(server.origin + path, { allowPrivate })).articles;
    expect((await read("/note")).map(({ text }) => text)).toEqual(["Brenning a déclaré.\r\n"]);
    expect((await read("/feed.php")).map(({ text, url }) => [text, url])).toEqual([
      ["Feed words.", `${server.origin}/x`],
    ]);
    expect((await read("/data")).map(({ text, from }) => [text, from.at])).toEqual([
      ["one", 0],
      ["two", 1],
    ]);
    expect((await read("/crawl.warc.gz")).map(({ from }) => from)).toEqual([
      { file: `${server.origin}/crawl.warc.gz`, at: 1 },
    ]);
  });

  test.each([
    ["gzip", gzipSync(makePage())],
    ["br", brotliCompressSync(makePage())],
    ["zstd", zstdCompressSync(makePage())],
    ["deflate", deflateSync(makePage())],
    ["br, gzip", gzipSync(brotliCompressSync(makePage()))],
    ["identity", Buffer.from(makePage())],
  ])("packed as %s is unpacked", async (coding, body) => {
    const server = await serve({ "/a": send("text/html", body, { "content-encoding": coding }) });
    const { articles, faults } = await readAll(`${server.origin}/a`, { allowPrivate });
    expect(faults).toEqual([]);
    expect(articles[0]?.text).toContain(paragraphs[0]);
  });

  test("that has not changed since yields nothing", async () => {
    const lastModified = "Tue, 02 Mar 2021 09:00:00 GMT";
    const seen: unknown[] = [];
    const server = await serve({
      "/a": (request, response) => {
        seen.push([request.headers["if-none-match"], request.headers["if-modified-since"]]);
        response.writeHead(304).end();
      },
    });
    const known = () => ({ etag: '"v1"', lastModified });
    expect(await readAll(`${server.origin}/a`, { allowPrivate, known })).toMatchObject({
      articles: [],
      faults: [],
    });
    expect(seen).toEqual([['"v1"', lastModified]]);
    const unasked = await readAll(`${server.origin}/a`, { allowPrivate });
    expect(unasked.faults.map(({ code, message }) => [code, message])).toEqual([
      ["http-status", "The server answered 304"],
    ]);
  });

  test("leads on, and the last one counts", async () => {
    const server = await serve({
      "/1": redirect("/2", 301),
      "/2": redirect("3?x=1#part", 303),
      "/3?x=1": redirect("/4", 307),
      "/4": redirect("/5", 308),
      "/5": redirect("/a"),
      "/a": makePage(),
    });
    const { articles, faults } = await readAll(`${server.origin}/1#top`, { allowPrivate });
    expect(faults).toEqual([]);
    expect(articles[0]).toMatchObject({
      url: `${server.origin}/a`,
      from: { file: `${server.origin}/1#top` },
    });
  });
});

describe("an address that gives nothing is one fault, and the rest goes on", () => {
  const limits = { fetchMs: 300, responseBytes: 100_000, responseHeaderBytes: 4096 };
  const bomb = Buffer.alloc(50_000_000, "a");

  test.each<[string, string, Handler | string, RegExp]>([
    ["404", "http-status", (_, response) => response.writeHead(404).end(), /404/],
    ["500", "http-status", (_, response) => response.writeHead(500).end(), /500/],
    ["a circle of redirects", "redirect-loop", redirect("/a", 301), /circle: http\S+\/a → http\S+\/a$/],
    ["a redirect to a file", "address-refused", redirect("file:///etc/passwd"), /leads on to file:/],
    [
      "a redirect with a password",
      "address-refused",
      redirect("http://user:secret@127.0.0.1/"),
      /leads on to http:\/\/…@127/,
    ],
    ["a redirect to nowhere", "address-refused", redirect("http://["), /no address/],
    ["a server that never answers", "timeout", () => {}, /within 0.3 s/],
    [
      "a server that stops in the middle",
      "timeout",
      (_, response) => response.write("<html>"),
      /within 0.3 s/,
    ],
    ["a server that hangs up", "network", (request) => request.socket.destroy(), /closed the connection/],
    [
      "a body that breaks off",
      "network",
      (_, response) => {
        response.writeHead(200, { "content-length": "1000" }).write("<html>");
        setTimeout(() => response.destroy(), 10);
      },
      /closed the connection/,
    ],
    [
      "a body that is too large",
      "response-too-large",
      (_, response) => response.end(bomb),
      /100000|50000000/,
    ],
    [
      "a body that says it is too large",
      "response-too-large",
      (_, response) => response.writeHead(200, { "content-length": "999999999" }).write("a"),
      /999999999/,
    ],
    [
      "a gzip bomb",
      "response-too-large",
      send("text/html", gzipSync(bomb), { "content-encoding": "gzip" }),
      /more than 100000/,
    ],
    [
      "a brotli bomb",
      "response-too-large",
      send("text/html", brotliCompressSync(bomb), { "content-encoding": "br" }),
      /more than/,
    ],
    [
      "a zstd bomb",
      "response-too-large",
      send("text/html", zstdCompressSync(bomb), { "content-encoding": "zstd" }),
      /more than/,
    ],
    [
      "a bomb in a bomb",
      "response-too-large",
      send("text/html", gzipSync(gzipSync(bomb)), { "content-encoding": "gzip, gzip" }),
      /more than/,
    ],
    [
      "packing that is damaged",
      "network",
      send("text/html", Buffer.from("no gzip"), { "content-encoding": "gzip" }),
      /unpacked/,
    ],
    [
      "packing that is cut",
      "network",
      send("text/html", gzipSync(makePage()).subarray(0, 200), { "content-encoding": "gzip" }),
      /unpacked/,
    ],
    [
      "packing that is not known",
      "network",
      send("text/html", "x", { "content-encoding": "rot13" }),
      /rot13/,
    ],
    [
      "packing without end",
      "network",
      send("text/html", "x", { "content-encoding": "gzip,".repeat(50) }),
      /not known/,
    ],
    [
      "a header that is too long",
      "response-too-large",
      (_, response) => response.setHeader("x-long", "a".repeat(20_000)).end(),
      /header/,
    ],
    ["an empty answer", "empty", (_, response) => response.end(), /nothing/],
    ["a picture", "binary", send("image/png", Buffer.from("89504e470d0a1a0a00000000", "hex")), /image/],
    [
      "a page without an article",
      "no-article",
      '<html><body><nav><a href="/">Home</a></nav></body></html>',
      /no article/,
    ],
  ])("%s: %s", async (_, code, handler, message) => {
    const server = await serve({ "/a": handler, "/good": makePage() });
    const settings = { limits };
    const { articles, faults } = await readAll([`${server.origin}/a`, `${server.origin}/good`], {
      allowPrivate,
      settings,
    });
    expect(faults.map((fault) => [fault.code, fault.file])).toEqual([[code, `${server.origin}/a`]]);
    expect(faults[0]?.message).toMatch(message);
    expect(faults[0]?.toLine()).not.toContain("secret");
    expect(articles).toHaveLength(1);
  });

  test("a circle of three names all three, more than five redirects say so", async () => {
    const chain = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`/n${n}`, redirect(`/n${n + 1}`)]));
    const server = await serve({
      "/x": redirect("/y"),
      "/y": redirect("/z"),
      "/z": redirect("/x"),
      ...chain,
    });
    const { faults } = await readAll([`${server.origin}/x`, `${server.origin}/n0`], { allowPrivate });
    expect(faults.map(({ code }) => code)).toEqual(["redirect-loop", "redirect-loop"]);
    expect(faults[0]?.message.match(/\/[xyz]/g)).toEqual(["/x", "/y", "/z", "/x"]);
    expect(faults[1]?.message).toContain("more than 5");
    expect(server.asked.filter((line) => line.startsWith("GET /n"))).toHaveLength(6);
  });

  test("a port nobody listens on, a name nobody has", async () => {
    const { faults } = await readAll(["http://127.0.0.1:1/", "http://no-such-host.invalid/"], {
      allowPrivate,
      settings: {
        lookUp: (_, callback) => callback(Object.assign(new Error("no"), { code: "ENOTFOUND" }), []),
      },
    });
    expect(faults.map(({ code, message }) => [code, message])).toEqual([
      ["network", "127.0.0.1:1 refused the connection"],
      ["host-unknown", "There is no host no-such-host.invalid"],
    ]);
  });

  test("a server that speaks no HTTP, or no TLS", async () => {
    const server = createServer((socket) => socket.end("220 mail ready\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { codes } = await readAll([`http://127.0.0.1:${port}/`, `https://127.0.0.1:${port}/`], {
      allowPrivate,
    });
    expect(codes).toEqual(["network", "network"]);
  });
});

describe("hosts that are not public", () => {
  test.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://0x7f000001/",
    "http://2130706433/",
    "http://0/",
    "http://10.1.2.3/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
    "http://192.168.0.1./",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::a00:1]/",
    "http://[fe80::1]/",
    "http://[fc00::1]/",
    "http://[2002:7f00:1::]/",
    "http://[::127.0.0.1]/",
    "http://[ff02::1]/",
    "http://255.255.255.255/",
    "http://224.0.0.1/",
    "ftp://courier.example/",
    "file:///etc/passwd",
    "http://user:secret@courier.example/",
    "http://",
  ])("%s is refused before anything is asked", async (address) => {
    const lookUp: LookUp = () => expect.unreachable("no name may be looked up");
    const { faults } = await readAll(address, { settings: { lookUp } });
    expect(faults.map(({ code }) => code)).toEqual(["address-refused"]);
    expect(faults[0]?.toLine()).not.toContain("secret");
  });

  test("a name that belongs to one is refused, by the system's own look-up too", async () => {
    const server = await serve({ "/port": makePage() });
    const { faults } = await readAll(`http://localhost:${server.port}/port`);
    expect(
      faults.map(({ code, message }) => [code, message.startsWith("The host localhost is not public")]),
    ).toEqual([["address-refused", true]]);
    expect(server.asked).toEqual([]);
    expect(await readAll(`http://localhost:${server.port}/port`, { allowPrivate })).toMatchObject({
      articles: [{ url: `http://localhost:${server.port}/port` }],
      faults: [],
    });
  });

  test.each([
    [
      "an address",
      "http://127.0.0.1:PORT/secret",
      /leads on to http:\/\/127\.0\.0\.1:\d+\/secret, which is not a public host/,
    ],
    ["a mapped address", "http://[::ffff:127.0.0.1]:PORT/secret", /not a public host/],
    [
      "a name",
      "http://inner.example:PORT/secret",
      /The host inner\.example is not public: it is 127\.0\.0\.1/,
    ],
    ["this machine's name", "http://localhost:PORT/secret", /The host localhost is not public/],
    ["a file", "file:///etc/passwd", /not an http or https address/],
  ])("a public page that leads on to %s of one is refused", async (_, target, message) => {
    const server = await serve({
      "/a": (_, response) =>
        response.writeHead(302, { location: target.replace("PORT", String(server.port)) }).end(),
      "/secret": makePage(),
    });
    // A real server cannot be public here: the first name leads to it without a check, all others are checked.
    const checked = lookUpPublic({
      allowPrivate: false,
      lookUp: (name, callback) =>
        name === "inner.example"
          ? callback(null, [{ address: "127.0.0.1", family: 4 }])
          : systemLookUp(name, callback),
    });
    const lookup: LookupFunction = (name, options, callback) => {
      if (name !== "public.example") return checked(name, options, callback);
      if (options.all) callback(null, [{ address: "127.0.0.1", family: 4 }]);
      else callback(null, "127.0.0.1", 4);
    };
    const dispatcher = new Agent({ connect: { lookup } });
    onTestFinished(() => dispatcher.destroy());
    const asking = fetchAddress(`http://public.example:${server.port}/a`, {
      dispatcher,
      limits: readLimits,
      allowPrivate: false,
      signal: null,
      known: null,
      mayAsk: null,
      excess: "refuse",
    });
    await expect(asking).rejects.toMatchObject({
      code: "address-refused",
      message: expect.stringMatching(message),
    });
    expect(server.asked).toEqual(["GET /a"]);
  });

  test("only the public addresses of a name are used, and those that were checked", async () => {
    const answers = [["203.0.114.7"], ["127.0.0.1"]];
    const asked: string[] = [];
    const lookUp: LookUp = (name, callback) => {
      asked.push(name);
      callback(
        null,
        (answers.shift() ?? ["127.0.0.1"]).map((address) => ({ address, family: 4 })),
      );
    };
    const settings = { lookUp, limits: { fetchMs: 200 } };
    // Nothing answers at the public address; what matters is that the second answer is never used.
    const server = await serve({ "/": makePage() });
    const { articles, codes } = await readAll(`http://rebind.example:${server.port}/`, { settings });
    expect(articles).toEqual([]);
    expect(codes).not.toEqual(["address-refused"]);
    expect(asked).toEqual(["rebind.example"]);
    expect(server.asked).toEqual([]);
  });

  test("a name with mixed addresses is never connected to a private one", async () => {
    const server = await serve({ "/": makePage() });
    const lookUp: LookUp = (_, callback) =>
      callback(null, [
        { address: "127.0.0.1", family: 4 },
        { address: "::1", family: 6 },
      ]);
    const { codes } = await readAll(`http://mixed.example:${server.port}/`, { settings: { lookUp } });
    expect(codes).toEqual(["address-refused"]);
    expect(server.asked).toEqual([]);
  });
});

test("an abort while a server is slow ends the run with one error", async () => {
  const server = await serve({ "/a": () => {} });
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  await expect(
    readAll(`${server.origin}/a`, { allowPrivate, signal: controller.signal }),
  ).rejects.toMatchObject({
    code: "interrupted",
  });
});
