// npm run examples: packs scripts/examplePages into examples/northern-wire.warc.gz, as a crawler
// would have kept them. Dates and ids are fixed, so that the same pages give the same archive.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WARCRecord, WARCSerializer } from "warcio";

const root = join(import.meta.dirname, "..");
const pages = [
  {
    file: "sunday-talks.html",
    url: "https://northernwire.example/2025/05/11/ministers-to-meet",
    date: "2025-05-11T20:00:00Z",
  },
  {
    file: "sunday-plates.html",
    url: "https://northernwire.example/2025/05/11/number-plates",
    date: "2025-05-11T20:00:01Z",
  },
];

/** A record id that follows from the address, in the form of a UUID. */
function makeId(url: string): string {
  const hex = createHash("sha256").update(url).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return `<urn:uuid:${[...parts, hex.slice(20, 32)].join("-")}>`;
}

async function* once(bytes: Uint8Array) {
  yield bytes;
}

function makeRecord({ file, url, date }: (typeof pages)[number]): WARCRecord {
  const body = readFileSync(join(root, "scripts", "examplePages", file));
  const httpHeaders = { "Content-Type": "text/html; charset=utf-8", "Content-Length": String(body.length) };
  return WARCRecord.create(
    {
      type: "response",
      url,
      date,
      warcVersion: "WARC/1.1",
      warcHeaders: { "WARC-Record-ID": makeId(url) },
      statusline: "HTTP/1.1 200 OK",
      httpHeaders,
    },
    once(body),
  );
}

/** The bytes of the archive. */
export async function makeArchive(): Promise<Buffer> {
  const info = WARCRecord.createWARCInfo(
    {
      filename: "northern-wire.warc.gz",
      date: "2025-05-11T20:00:00Z",
      warcVersion: "WARC/1.1",
      warcHeaders: { "WARC-Record-ID": makeId("warcinfo") },
    },
    { software: "onrecord makeExamples", format: "WARC File Format 1.1" },
  );
  const parts: Uint8Array[] = [];
  for (const record of [info, ...pages.map(makeRecord)])
    parts.push(await WARCSerializer.serialize(record, { gzip: true }));
  return Buffer.concat(parts);
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(root, "examples", "northern-wire.warc.gz"), await makeArchive());
