import { join } from "node:path";
import type { Bench } from "./Bench.ts";
import { readExampleTexts } from "./readTexts.ts";
import { residentMemory } from "./residentMemory.ts";
import { startCommand } from "./runCommand.ts";
import { LOOK_EVERY, REPORTED_AT } from "./settings.ts";
import { writeComposed } from "./writeComposed.ts";

export interface Memory {
  readonly articles: number;
  readonly words: number;
  readonly seconds: number;
  /** Bytes when so many articles were out; the last one is taken just before the process ends. */
  readonly at: readonly { readonly articles: number; readonly bytes: number }[];
  readonly peak: number;
}

const LINE_END = 10;

/** `onrecord read` of many articles, its memory looked at while it runs; null where the system does not tell. */
export async function measureMemory(
  { folder, main, say }: Bench,
  { articles }: { readonly articles: number },
): Promise<Memory | null> {
  if (residentMemory(process.pid) === null) return null;
  const file = join(folder, "many.jsonl");
  const words = writeComposed(file, { texts: await readExampleTexts(), count: articles });
  const marks = [...REPORTED_AT.filter((mark) => mark < articles), articles];
  const { child, ended } = startCommand(["read", file, "--format", "jsonl"], { main });
  const at: { articles: number; bytes: number }[] = [];
  let done = 0;
  let latest = 0;
  let peak = 0;
  const look = () => {
    latest = residentMemory(child.pid!) ?? latest;
    peak = Math.max(peak, latest);
  };
  const timer = setInterval(look, LOOK_EVERY);
  child.stdout!.on("data", (bytes: Buffer) => {
    for (const byte of bytes) if (byte === LINE_END) done += 1;
    while (at.length < marks.length && done >= marks[at.length]!) {
      look();
      at.push({ articles: marks[at.length]!, bytes: latest });
      say(`memory: ${done} of ${articles} articles, ${Math.round(latest / 1e6)} MB`);
    }
  });
  try {
    const seconds = await ended;
    if (done !== articles) throw new Error(`${done} lines came for ${articles} articles`);
    return { articles, words, seconds, at, peak };
  } finally {
    clearInterval(timer);
  }
}
