import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "../src/read/index.ts";
import { countWords } from "./countWords.ts";
import { STAND_IN_WORDS } from "./settings.ts";

export interface Texts {
  /** Where they are from, for the reader of the figures. */
  readonly from: string;
  readonly texts: readonly string[];
}

/** The texts of the articles in `examples/`, whatever their format. */
export async function readExampleTexts(): Promise<readonly string[]> {
  const out: string[] = [];
  for await (const { text } of readArticles(join(import.meta.dirname, "../examples"))) out.push(text);
  return out;
}

/** Texts of JSON lines with a field `text`; the examples again and again where there is no such file. */
export async function readTexts(file: string, most: number): Promise<Texts> {
  if (existsSync(file)) {
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean).slice(0, most);
    return { from: file, texts: lines.map((line) => (JSON.parse(line) as { text: string }).text) };
  }
  const examples = await readExampleTexts();
  const texts: string[] = [];
  for (let words = 0; words < STAND_IN_WORDS && texts.length < most; ) {
    // Four to an article: news is longer than an example, and windows are cut of what is long.
    const text = [0, 1, 2, 3].map((k) => examples[(texts.length * 4 + k) % examples.length]).join("\n\n");
    texts.push(text);
    words += countWords(text);
  }
  return { from: `examples/ repeated, as there is no ${file}`, texts };
}
