// A process that runs the bare network, or the bare products, when it is asked to. Argument: a JSON file of texts.
import { readFileSync } from "node:fs";
import { analyseText, type TextReader } from "../src/language/analyseText.ts";
import { makeWordPiece } from "../src/language/makeWordPiece.ts";
import { readModelFolder, shippedModel } from "../src/language/modelFolder.ts";
import { openNetwork, type WindowInput } from "../src/language/openNetwork.ts";
import { readWindow } from "../src/language/readWindow.ts";
import { listInputs } from "./listInputs.ts";
import { openBareEncoder } from "./openBareEncoder.ts";
import { openProduct, type Product } from "./openProduct.ts";
import { BATCH_STEP } from "./settings.ts";

export interface NetworkTask {
  /** `analysis` is all that is told of a text: the encoder, every head, and what makes scores into an analysis. */
  readonly what: "encoder" | "analysis" | Product;
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
const steps: Record<Exclude<NetworkTask["what"], "analysis">, Step> = {
  encoder: await openBareEncoder(files.encoder),
  int8: await openStep("int8"),
  float32: await openStep("float32"),
};
const reader: TextReader = { network, wordPiece, tables: files.description.chains, readWindow };
const largest = inputs.flat().find((input) => sizeOf(input) === most)!;
// What a graph sets up at its first run is no part of its speed.
for (const step of Object.values(steps)) for (let i = 0; i < 2; i++) await step(largest);
await analyseText(texts[0] ?? "", reader);

async function openStep(product: Product): Promise<Step> {
  const multiply = await openProduct(product, { most });
  return (input) => multiply(sizeOf(input));
}

async function run({ what, texts: chosen }: NetworkTask): Promise<number> {
  const all = chosen.flatMap((i) => inputs[i]!);
  const taken = all.filter((_, i) => i % BATCH_STEP[what] === 0);
  if (what === "analysis") for (const i of chosen) await analyseText(texts[i]!, reader);
  else for (const input of taken) await steps[what](input);
  return sum(taken.map(sizeOf));
}

process.on("message", async (task: NetworkTask) => {
  const begin = now();
  const pieces = await run(task);
  process.send!({ begin, end: now(), pieces } satisfies NetworkRun);
});
process.on("disconnect", () => process.exit());
const ready: NetworkReady = {
  model: files.name,
  pieces: inputs.map((of) => sum(of.map(sizeOf))),
};
process.send!(ready);
