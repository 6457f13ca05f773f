// npm run bench: how fast, how soon and in how much memory. docs/benchmarks.md says how to read it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Bench } from "./Bench.ts";
import { findCores } from "./cores.ts";
import { countWords } from "./countWords.ts";
import { formatFigure } from "./formatSpread.ts";
import { measureFirst } from "./measureFirst.ts";
import { measureMemory } from "./measureMemory.ts";
import { measureRecord } from "./measureRecord.ts";
import { measureSpeed } from "./measureSpeed.ts";
import { readTexts } from "./readTexts.ts";
import { ADDED_ARTICLES, BUSY_LOAD, RUNS, WATCHED_ARTICLES } from "./settings.ts";
import { tellFirst, tellMemory, tellRecord, tellSpeed } from "./tellFigures.ts";

const PARTS = ["speed", "first", "memory", "record"] as const;
const MAIN = "dist/cli/main.js";
const TEXTS = "../shared/data/polnear/dev.jsonl";

const HELP = `npm run bench -- [OPTIONS]

  --texts FILE     JSON lines with a field text (default ${TEXTS}; examples/ where that is not there)
  --take N         only the first N texts
  --runs N         runs of each measure (default ${RUNS})
  --only PARTS     some of ${PARTS.join(",")}
  --watched N      articles of the run whose memory is watched (default ${WATCHED_ARTICLES})
  --added N        articles added to the record (default ${ADDED_ARTICLES})
  --main FILE      the program's main file (default ${MAIN}, built where it is old)
  --json FILE      every figure of every run, as JSON
`;

const { values } = parseArgs({
  options: {
    texts: { type: "string", default: TEXTS },
    take: { type: "string", default: "Infinity" },
    runs: { type: "string", default: String(RUNS) },
    only: { type: "string", default: PARTS.join(",") },
    watched: { type: "string", default: String(WATCHED_ARTICLES) },
    added: { type: "string", default: String(ADDED_ARTICLES) },
    main: { type: "string" },
    json: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

/** Stops with one line where a number is none. */
function takeCount(name: "take" | "runs" | "watched" | "added"): number {
  const count = Number(values[name]);
  if (count >= 1 && (Number.isInteger(count) || name === "take")) return count;
  console.error(`--${name} takes a whole number from 1, not ${values[name]}`);
  process.exit(2);
}

const say = (text: string) => process.stderr.write(`${text}\n`);
const count = (value: number) => formatFigure(value, "count");

function describeMachine(cores: readonly number[], canPin: boolean): string {
  const runtime = createRequire(import.meta.url)("onnxruntime-node/package.json") as { version: string };
  const load = loadavg()[0]!;
  const held = canPin
    ? `held to core${cores.length > 1 ? "s" : ""} ${cores.join(" and ")}`
    : "not held to cores, as there is no taskset";
  const busy = load > BUSY_LOAD ? ": busy, so these figures are no good to keep" : "";
  return `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${held}; Node ${process.versions.node}, ONNX Runtime ${runtime.version}; load before the start ${load.toFixed(2)}${busy}.`;
}

async function runBench(bench: Bench, parts: readonly string[]): Promise<void> {
  const figures: Record<string, unknown> = {};
  const show = <T>(part: string, value: T, tell: (value: T) => string) => {
    figures[part] = value;
    console.log(`\n${tell(value)}`);
  };
  if (parts.includes("speed")) {
    const speed = await measureSpeed(bench);
    show("speed", speed, (of) => `Model ${of.model}; ${bench.runs} runs in turns.\n\n${tellSpeed(of)}`);
  }
  if (parts.includes("first")) show("first", await measureFirst(bench), tellFirst);
  if (parts.includes("memory"))
    show("memory", await measureMemory(bench, { articles: takeCount("watched") }), (memory) =>
      memory ? tellMemory(memory) : "Memory: not measured, as this system does not tell it.",
    );
  if (parts.includes("record"))
    show("record", await measureRecord(bench, { articles: takeCount("added") }), tellRecord);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
}

/** Compiles the program where what is there is older than its sources. */
async function buildProgram(): Promise<void> {
  const { prepare } = await import(new URL("../scripts/prepare.mjs", import.meta.url).href);
  prepare();
}

async function main(): Promise<void> {
  const parts = values.only.split(",");
  const unknown = parts.filter((part) => !PARTS.some((known) => known === part));
  if (unknown.length > 0) {
    console.error(`--only takes some of ${PARTS.join(",")}, not ${unknown.join(",")}`);
    process.exit(2);
  }
  const [runs, take] = [takeCount("runs"), takeCount("take")];
  if (!values.main) await buildProgram();
  const { texts, from } = await readTexts(values.texts, take);
  const { cores: all, canPin } = findCores();
  const cores = all.slice(0, 2);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  console.log(describeMachine(cores, canPin));
  console.log(`${count(texts.length)} texts of ${count(words)} words: ${from}.`);
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  const program = resolve(values.main ?? join(import.meta.dirname, "..", MAIN));
  try {
    await runBench({ texts, main: program, folder, runs, cores, canPin, say }, parts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (values.help) console.log(HELP);
else await main();
