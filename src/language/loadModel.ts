import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type ErrorCode, errorCodes, OnrecordError } from "../article/index.ts";
import type { Analysis } from "./Analysis.ts";
import type { WorkerData, WorkerFault } from "./analyseInWorker.ts";
import type { AnalysedText } from "./analyseText.ts";
import { type ModelFiles, readModelFolder, shippedModel } from "./modelFolder.ts";
import { YOUNG_MEGABYTES } from "./settings.ts";
import { makeWorkerState, RUNNING, stopWorker, waitForWorker } from "./WorkerState.ts";

export interface ModelOptions {
  /** Folder of a model; the shipped one unless given. */
  readonly path?: string;
  /** Worker threads, each with its own copy of the network on one core; all cores unless given. */
  readonly threads?: number;
}

/** The language model, loaded and ready: reads several texts at once, as many as it has threads. */
export interface Model {
  /** Name and beginning of the hash, as in `Made`. */
  readonly name: string;
  readonly threads: number;
  /** Tokens and scores of a text; offsets are UTF-16 code units. */
  analyse(article: { readonly text: string }): Promise<Analysis>;
  /** Ends the threads; what is under way is rejected. */
  close(): Promise<void>;
}

interface Waiting {
  readonly text: string;
  readonly done: (analysis: Analysis) => void;
  readonly failed: (fault: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly state: Int32Array;
}

interface Seat extends Thread {
  current: Waiting | null;
}

/** Milliseconds that one batch may take on a slow machine. */
const LONGEST_RUN = 10_000;

// Node runs the sources as they are, and the build renames them.
const workerFile = new URL(
  import.meta.url.endsWith(".ts") ? "./analyseInWorker.ts" : "./analyseInWorker.js",
  import.meta.url,
);

function toError(fault: WorkerFault): Error {
  const isKnown = fault.code !== null && fault.code in errorCodes;
  const where = fault.file === null ? {} : { file: fault.file };
  return new OnrecordError(isKnown ? (fault.code as ErrorCode) : "reading-failed", fault.message, where);
}

function startThread(files: ModelFiles): Promise<Thread> {
  const state = makeWorkerState();
  const workerData: WorkerData = { files, state };
  // The owner's own flags (--input-type, --inspect, …) are none of a worker's business.
  const worker = new Worker(workerFile, {
    workerData,
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  return new Promise((resolve, reject) => {
    worker.once("message", (first: { failed?: WorkerFault }) => {
      if (!first.failed) return resolve({ worker, state });
      reject(toError(first.failed));
      void worker.terminate();
    });
    worker.once("error", reject);
  });
}

async function endThread({ worker, state }: Thread): Promise<void> {
  stopWorker(state);
  const over = Atomics.waitAsync(state, RUNNING, 1, LONGEST_RUN);
  if (over.async) await over.value;
  await worker.terminate();
}

/** What a thread found, with what is the same for every text of the model. */
function complete(found: AnalysedText, text: string, { name, description }: ModelFiles): Analysis {
  return {
    ...found,
    tags: { ...found.tags, lemmaRules: description.lemmas },
    tree: { ...found.tree, relations: description.relations },
    text,
    model: name,
  };
}

/** Hands texts to whichever thread is free, first come, first served. */
function makePool(threads: readonly Thread[], files: ModelFiles) {
  const queue: Waiting[] = [];
  const seats: Seat[] = threads.map((thread) => ({ ...thread, current: null }));
  const endWithProcess = () => {
    for (const { state } of seats) stopWorker(state);
    for (const { state } of seats) waitForWorker(state, LONGEST_RUN);
  };
  process.on("exit", endWithProcess);
  let closed: Error | null = null;
  const seatNext = () => {
    for (const seat of seats) {
      if (queue.length === 0) return;
      if (seat.current) continue;
      seat.current = queue.shift()!;
      // A process may end while nothing is asked of its threads, and not before.
      seat.worker.ref();
      seat.worker.postMessage({ id: 0, text: seat.current.text });
    }
  };
  const failAll = (fault: Error) => {
    closed ??= fault;
    for (const seat of seats) seat.current?.failed(fault);
    for (const waiting of queue.splice(0)) waiting.failed(fault);
  };
  for (const seat of seats) {
    seat.worker.unref();
    seat.worker.on("message", (answer: { analysis?: AnalysedText; fault?: WorkerFault }) => {
      const { current } = seat;
      seat.current = null;
      seat.worker.unref();
      seatNext();
      if (answer.analysis) current?.done(complete(answer.analysis, current.text, files));
      else current?.failed(toError(answer.fault!));
    });
    seat.worker.on("error", failAll);
    seat.worker.on("exit", () => failAll(new OnrecordError("reading-failed", "the model was closed")));
  }
  const ask = (text: string) =>
    new Promise<Analysis>((done, failed) => {
      if (closed) return failed(closed);
      queue.push({ text, done, failed });
      seatNext();
    });
  const close = async () => {
    await Promise.all(seats.map(endThread));
    process.off("exit", endWithProcess);
  };
  return { ask, close };
}

/**
 * Loads a model into worker threads.
 * Throws `model-missing`, `model-damaged` or `model-version`; each names the file and the remedy.
 */
export async function loadModel({
  path = shippedModel,
  threads = availableParallelism(),
}: ModelOptions = {}): Promise<Model> {
  const files = await readModelFolder(path);
  // The runtime would report its use over the network; it looks at the process's own environment, not a worker's.
  process.env.ORT_DISABLE_TELEMETRY ??= "1";
  const starting = Array.from({ length: Math.max(1, Math.floor(threads)) }, () => startThread(files));
  const settled = await Promise.allSettled(starting);
  const started = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = settled.find((one) => one.status === "rejected");
  if (failed) {
    await Promise.all(started.map(endThread));
    throw failed.reason;
  }
  const pool = makePool(started, files);
  return {
    name: files.name,
    threads: started.length,
    analyse: (article) => pool.ask(article.text),
    close: pool.close,
  };
}
