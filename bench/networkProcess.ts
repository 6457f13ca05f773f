// A process that runs the bare network, or the bare products, when it is asked to. Argument: a JSON file of texts.
import { readFileSync } from "node:fs";
import { makeWordPiece } from "../src/language/makeWordPiece.ts";
import { readModelFolder, shippedModel } from "../src/language/modelFolder.ts";
import { openNetwork, type WindowInput } from "../src/language/openNetwork.ts";
import { listInputs } from "./listInputs.ts";
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
const sizeOf = ({ ids }: WindowInput) => ids.length;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const files = await readModelFolder(shippedModel);
const network = await openNetwork(files);
const wordPiece = makeWordPiece(files.vocabulary);
const texts = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as readonly string[];
const inputs = texts.map((text) => listInputs(text, wordPiece));
const most = Math.max(...inputs.flat().map(sizeOf));

type Step = (input: WindowInput) => Promise<unknown>;
const steps: Record<string, Step> = { encoder: network.scoreWords };
for (const product of PRODUCTS) {
  const multiply = await openProduct(product, { most });
  steps[product] = (input) => multiply(sizeOf(input));
}
const largest = inputs.flat().find((input) => sizeOf(input) === most)!;
// What a graph sets up at its first run is no part of its speed.
for (const step of Object.values(steps)) for (let i = 0; i < 2; i++) await step(largest);

process.on("message", async ({ what, texts: chosen }: NetworkTask) => {
  const all = chosen.flatMap((i) => inputs[i]!);
  const taken = all.filter((_, i) => i % BATCH_STEP[what] === 0);
  const pieces = sum(taken.map(sizeOf));
  const begin = now();
  for (const input of taken) await steps[what]!(input);
  process.send!({ begin, end: now(), pieces } satisfies NetworkRun);
});
process.on("disconnect", () => process.exit());
const ready: NetworkReady = {
  model: files.name,
  pieces: inputs.map((of) => sum(of.map(sizeOf))),
};
process.send!(ready);
