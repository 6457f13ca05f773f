import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import chardet from "chardet";
import iconv from "iconv-lite";
import { readPage } from "../src/read/html/readPage.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data/pages/dev.jsonl" },
    scorer: { type: "string", default: "../shared/bench/score-pages.mjs" },
    out: { type: "string" },
    worst: { type: "string", default: "0" },
  },
});

interface GoldPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}

/** UTF-8 where it is valid, else what the page declares, else what it looks like. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const declared = /charset=["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4096).toString("latin1"))?.[1];
    return iconv.decode(
      bytes,
      declared && iconv.encodingExists(declared) ? declared : (chardet.detect(bytes) ?? "utf8"),
    );
  }
}

const gold = readFileSync(values.data, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as GoldPage);
const times: number[] = [];
const predictions = gold.map((page) => {
  const html = decode(gunzipSync(readFileSync(join(dirname(values.data), page.file))));
  const start = performance.now();
  const reading = readPage(html, { url: page.url });
  times.push(performance.now() - start);
  return { id: page.id, ...reading };
});
const out = resolve(values.out ?? join(mkdtempSync(join(tmpdir(), "onrecord-pages-")), "predictions.jsonl"));
writeFileSync(out, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(""));

times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(0);
console.log(
  `${gold.length} pages, milliseconds a page: median ${at(0.5)}, 95th percentile ${at(0.95)}, most ${at(1)}`,
);
console.log(
  `${predictions.filter((prediction) => prediction.text === null).length} pages without an article`,
);
console.log(`predictions: ${out}`);
if (existsSync(values.scorer))
  spawnSync(process.execPath, [values.scorer, values.data, out, "--worst", values.worst], {
    stdio: "inherit",
  });
