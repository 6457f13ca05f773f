import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./Bench.ts";
import { countWords } from "./countWords.ts";
import { startCommand } from "./runCommand.ts";

/** Seconds from the start of the command to its first byte, run by run. */
export interface First {
  readonly name: string;
  readonly words: number;
  readonly seconds: readonly number[];
}

async function timeFirstByte(file: string, { main }: Bench): Promise<number> {
  const begin = performance.now();
  const { child, ended } = startCommand(["read", file], { main });
  // A command that fails has no first byte to wait for.
  await Promise.race([once(child.stdout!, "data"), ended]);
  const seconds = (performance.now() - begin) / 1000;
  child.stdout!.resume();
  await ended;
  return seconds;
}

/** `onrecord read FILE` as a user starts it, on all cores, for a short text and the longest there is. */
export async function measureFirst(bench: Bench): Promise<readonly First[]> {
  const { texts, folder, runs, say } = bench;
  const byLength = texts.toSorted((a, b) => a.length - b.length);
  const measured = [
    { name: "the shortest text", text: byLength[0]! },
    { name: "the longest text", text: byLength.at(-1)! },
  ].map(({ name, text }, i) => {
    const file = join(folder, `first-${i + 1}.txt`);
    writeFileSync(file, text);
    return { name, file, words: countWords(text), seconds: [] as number[] };
  });
  for (let run = 1; run <= runs; run++) {
    say(`first output: run ${run} of ${runs}`);
    for (const { file, seconds } of measured) seconds.push(await timeFirstByte(file, bench));
  }
  return measured.map(({ name, words, seconds }) => ({ name, words, seconds }));
}
