// node bench/events.ts: how well it is told who did what to whom, and what answers what. docs/events.md has the figures.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadModel, type Model } from "../src/language/index.ts";
import {
  type ReadCluster,
  readClusters,
  scoreChains,
  scoreDenials,
  scoreResponses,
} from "./events/clusters.ts";
import { readLinks } from "./events/links.ts";
import { countNothing } from "./events/nothing.ts";
import { predictPairs } from "./events/pairs.ts";
import { type Count, readPassages, scorePassages, toF1 } from "./events/passages.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/data" },
    scorers: { type: "string", default: "../shared/bench" },
    half: { type: "string", default: "both" },
  },
});

const share = (part: number, all: number) =>
  `${all === 0 ? "–" : ((100 * part) / all).toFixed(1)} (${part} of ${all})`;
const f1 = (count: Count) =>
  `F1 ${toF1(count).toFixed(1)}, P ${share(count[0], count[1])}, R ${share(count[0], count[2])}`;

async function tellPassages(model: Model, half: "A" | "B" | "both"): Promise<void> {
  const found = scorePassages(await readPassages(model, half));
  console.log(`\n${found.passages} held-out passages, half ${half}`);
  console.log(`  triggers        ${f1(found.trigger)}`);
  console.log(`  with their type ${f1(found.typed)}; macro F1 ${found.typeMacro.toFixed(1)}`);
  console.log(`  of those found: type macro F1 ${found.givenMacro.toFixed(1)}`);
  console.log(`  mode right      ${share(found.mode[0], found.mode[2])}`);
  console.log(`  status right    ${share(found.status[0], found.status[2])}`);
  for (const [name, count] of found.statuses) console.log(`    ${name.padEnd(14)}${f1(count)}`);
  console.log(`  actor heads     ${f1(found.actor)}`);
  console.log(`  recipient heads ${f1(found.recipient)}`);
}

function tellClusters(clusters: readonly ReadCluster[], name: string): void {
  const { pairs, missed, wanted } = scoreDenials(clusters);
  const right = pairs.filter(({ isRight }) => isRight).length;
  const chains = scoreChains(clusters);
  const answers = scoreResponses(clusters);
  console.log(`\nclusters ${name}, each article for itself`);
  console.log(`  denials   P ${share(right, pairs.length)}, R ${share(wanted - missed.length, wanted)}`);
  console.log(
    `  measures and answers found as material events ${share(chains.found, chains.wanted)}, with their type ${share(chains.typed, chains.wanted)}`,
  );
  console.log(
    `  responses P ${share(answers.pairs.filter(({ isRight }) => isRight).length, answers.pairs.length)}, R ${share(answers.found, answers.wanted)}`,
  );
}

function runScorer(name: string, args: readonly string[]): void {
  const scorer = join(values.scorers, name);
  if (existsSync(scorer)) spawnSync(process.execPath, [scorer, ...args], { stdio: "inherit" });
}

const model = await loadModel();
const folder = mkdtempSync(join(tmpdir(), "onrecord-events-"));
if (values.half === "A" || values.half === "B" || values.half === "both")
  await tellPassages(model, values.half);
console.log(`\n${await countNothing(model)}`);
if (existsSync(values.data)) {
  const clusters = await readClusters(join(values.data, "clusters/dev.jsonl"), model);
  tellClusters(clusters.slice(0, 7), "d01 to d07, errors read");
  tellClusters(clusters.slice(7), "d08 to d14, scored only");
  console.log(
    "\nPLV train, raw sentences; the model has learned from these labels, so this is what it can do at best",
  );
  const plv = join(values.data, "plv/train.tsv");
  writeFileSync(join(folder, "plv.jsonl"), (await predictPairs(plv, model)).join("\n"));
  runScorer("score-events.mjs", [plv, join(folder, "plv.jsonl")]);
  const polnear = join(values.data, "polnear/dev.jsonl");
  const links = join(values.data, "polnear/links-dev.jsonl");
  const ids = readFileSync(links, "utf8").split("\n").filter(Boolean);
  for (const half of ["A", "B"] as const) {
    const { gold, predicted } = await readLinks(polnear, { lines: ids, half, model });
    writeFileSync(join(folder, "links.jsonl"), gold.join("\n"));
    writeFileSync(join(folder, "predicted.jsonl"), predicted.join("\n"));
    console.log(`\nlinks-dev, half ${half}`);
    runScorer("score-links.mjs", [polnear, join(folder, "links.jsonl"), join(folder, "predicted.jsonl")]);
  }
}
await model.close();
