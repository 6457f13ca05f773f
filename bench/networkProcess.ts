// A process that runs the bare network, or the bare products, when it is asked to. Argument: a JSON file of texts.
import { readFileSync } from "node:fs";
import { makeWordPiece } from "../src/language/makeWordPiece.ts";
import { readModelFolder, shippedModel } from "../src/language/modelFolder.ts";
import { openNetwork, type PieceBatch } from "../src/language/openNetwork.ts";
import { batchText, countPieces } from "./batchText.ts";
import { openProduct, PRODUCTS, type Product } from "./openProduct.ts";
import { BATCH_STEP } from "./settings.ts";

export interface NetworkTask {
  readonly what: "encoder" | Product;
  /** Indexes of the texts to read. */
  readonly texts: readonly number[];
}

export interface NetworkRun {
  /** Milliseconds of the clock that all processes share. */
  readonly begin: number;
  readonly end: number;
  readonly pieces: number;
}

export interface NetworkReady {
  readonly model: string;
  /** Pieces of each text. */
  readonly pieces: readonly number[];
}

const now = () => performance.timeOrigin + performance.now();
const sizeOf = ({ rows, length }: PieceBatch) => rows * length;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const files = await readModelFolder(shippedModel);
const network = await openNetwork(files);
const wordPiece = makeWordPiece(files.vocabulary);
const texts = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as readonly string[];
const batches: (readonly PieceBatch[])[] = [];
for (const text of texts) batches.push(await batchText(text, wordPiece));
const most = Math.max(...batches.flat().map(sizeOf));

type Step = (batch: PieceBatch) => Promise<unknown>;
const steps: Record<string, Step> = { encoder: network.scorePieces };
for (const product of PRODUCTS) {
  const multiply = await openProduct(product, { most });
  steps[product] = (batch) => multiply(sizeOf(batch));
}
const largest = batches.flat().find((batch) => sizeOf(batch) === most)!;
// What a graph sets up at its first run is no part of its speed.
for (const step of Object.values(steps)) for (let i = 0; i < 2; i++) await step(largest);

process.on("message", async ({ what, texts: chosen }: NetworkTask) => {
  const all = chosen.flatMap((i) => batches[i]!);
  const taken = all.filter((_, i) => i % BATCH_STEP[what] === 0);
  const pieces = sum(taken.map(countPieces));
  const begin = now();
  for (const batch of taken) await steps[what]!(batch);
  process.send!({ begin, end: now(), pieces } satisfies NetworkRun);
});
process.on("disconnect", () => process.exit());
const ready: NetworkReady = {
  model: files.name,
  pieces: batches.map((of) => sum(of.map(countPieces))),
};
process.send!(ready);
