import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./Bench.ts";
import { readExampleTexts } from "./readTexts.ts";
import { runCommand } from "./runCommand.ts";
import { writeComposed } from "./writeComposed.ts";

export interface RecordFigures {
  readonly articles: number;
  readonly words: number;
  /** Seconds of `read` and of `add` of the same articles, and of `add` once more. */
  readonly readSeconds: number;
  readonly addSeconds: number;
  readonly againSeconds: number;
  /** Bytes of the record. */
  readonly size: number;
  /** Seconds of questions to the record, run by run. */
  readonly questions: readonly { readonly name: string; readonly seconds: readonly number[] }[];
}

const QUESTIONS: readonly (readonly [string, readonly string[]])[] = [
  ["100 statements", ["statements", "--limit", "100"]],
  ["100 statements with a word", ["statements", "--text", "bridge", "--limit", "100"]],
  ["every statement", ["statements", "--json"]],
  ["the counts", ["stats"]],
];

/** Articles into a record and questions to it, each a whole process on all cores. */
export async function measureRecord(
  { folder, main, runs, say }: Bench,
  { articles }: { readonly articles: number },
): Promise<RecordFigures> {
  const file = join(folder, "added.jsonl");
  const record = join(folder, "added.db");
  for (const end of ["", "-wal", "-shm"]) rmSync(record + end, { force: true });
  const words = writeComposed(file, { texts: await readExampleTexts(), count: articles });
  const run = (args: readonly string[]) => runCommand(args, { main, out: join(folder, "answer.txt") });
  say(`record: reading, then adding ${articles} articles`);
  const readSeconds = await run(["read", file, "--format", "jsonl"]);
  const addSeconds = await run(["add", file, "--record", record]);
  const againSeconds = await run(["add", file, "--record", record]);
  const questions = QUESTIONS.map(([name, args]) => ({ name, args, seconds: [] as number[] }));
  for (let i = 1; i <= runs; i++) {
    say(`record: questions, run ${i} of ${runs}`);
    for (const { args, seconds } of questions) seconds.push(await run([...args, "--record", record]));
  }
  return {
    articles,
    words,
    readSeconds,
    addSeconds,
    againSeconds,
    size: statSync(record).size,
    questions: questions.map(({ name, seconds }) => ({ name, seconds })),
  };
}
