import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./Bench.ts";
import { countWords } from "./countWords.ts";
import { type Networks, openNetworks } from "./openNetworks.ts";
import { runCommand } from "./runCommand.ts";

/** One round on so many cores; seconds and rates a second. */
export interface SpeedRound {
  readonly encoderWords: number;
  readonly encoderPieces: number;
  /** Words a second with every head, and with what makes scores into an analysis. */
  readonly analysisWords: number;
  readonly int8Pieces: number;
  readonly float32Pieces: number;
  /** Seconds of a whole process that reads one sentence. */
  readonly startSeconds: number;
  readonly readWords: number;
  /** Words a second when the start is taken away. */
  readonly runningWords: number;
}

export interface Speed {
  readonly model: string;
  /** Rounds on one core, then on two where there are two: the same place is the same round. */
  readonly rounds: readonly (readonly SpeedRound[])[];
}

const SENTENCE = "The road stays open, the minister said.";

function writeLines(file: string, texts: readonly string[]): string {
  const lines = texts.map((text, i) => `${JSON.stringify({ id: `text-${i + 1}`, text })}\n`);
  writeFileSync(file, lines.join(""));
  return file;
}

/** `onrecord read` of a file as a whole process on so many cores. Throws where a line of output is missing. */
async function timeRead(file: string, count: number, bench: Bench): Promise<number> {
  const out = join(bench.folder, "readings.jsonl");
  const cores = bench.canPin ? bench.cores.slice(0, count) : null;
  const args = ["read", file, "--format", "jsonl", "--threads", String(count)];
  const seconds = await runCommand(args, { main: bench.main, cores, out });
  const lines = (path: string) => readFileSync(path, "utf8").split("\n").length;
  if (lines(out) !== lines(file)) throw new Error(`${out} has not a line for each line of ${file}`);
  return seconds;
}

interface Files {
  readonly texts: string;
  readonly sentence: string;
  readonly words: number;
}

async function measureRound(
  networks: Networks,
  count: number,
  { bench, files }: { readonly bench: Bench; readonly files: Files },
): Promise<SpeedRound> {
  const int8 = await networks.run("int8", count);
  const encoder = await networks.run("encoder", count);
  const analysis = await networks.run("analysis", count);
  const readSeconds = await timeRead(files.texts, count, bench);
  const startSeconds = await timeRead(files.sentence, count, bench);
  const float32 = await networks.run("float32", count);
  return {
    encoderWords: files.words / encoder.seconds,
    encoderPieces: encoder.pieces / encoder.seconds,
    analysisWords: files.words / analysis.seconds,
    int8Pieces: int8.pieces / int8.seconds,
    float32Pieces: float32.pieces / float32.seconds,
    startSeconds,
    readWords: files.words / readSeconds,
    runningWords: files.words / (readSeconds - startSeconds),
  };
}

/** The bare network, the bare products and the whole command in turns, so that all meet the same machine. */
export async function measureSpeed(bench: Bench): Promise<Speed> {
  const { texts, folder, cores, canPin, say } = bench;
  const files = {
    texts: writeLines(join(folder, "texts.jsonl"), texts),
    sentence: writeLines(join(folder, "sentence.jsonl"), [SENTENCE]),
    words: texts.reduce((sum, text) => sum + countWords(text), 0),
  };
  const textsFile = join(folder, "texts.json");
  writeFileSync(textsFile, JSON.stringify(texts));
  const networks = await openNetworks(textsFile, { cores: cores.map((core) => (canPin ? core : null)) });
  const rounds: SpeedRound[][] = cores.map(() => []);
  try {
    for (let run = 1; run <= bench.runs; run++) {
      for (const [i, of] of rounds.entries()) {
        say(`speed: run ${run} of ${bench.runs}, ${i + 1} core${i === 0 ? "" : "s"}`);
        of.push(await measureRound(networks, i + 1, { bench, files }));
      }
    }
  } finally {
    networks.close();
  }
  return { model: networks.model, rounds };
}
