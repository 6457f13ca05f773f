import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleRecord } from "./ArticleRecord.ts";

const folder = join(import.meta.dirname, "..", "articles");

/** The folders of test/articles, each an article or a few. */
export const goldenArticles: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Where a file of a golden article lies. */
export const goldenPath = (name: string, file: string) => join(folder, name, file);

/** Where the text of a golden article lies. */
export function goldenInput(name: string): string {
  const [input] = readdirSync(join(folder, name)).filter((file) => file.startsWith("input."));
  if (input === undefined)
    throw new Error(`test/articles/${name} has no input.txt, input.html or input.jsonl`);
  return goldenPath(name, input);
}

/** What is written down of a golden article: `wanted.json` or `expected.json`, one record an article. */
export const readRecords = (name: string, file: string): readonly ArticleRecord[] =>
  JSON.parse(readFileSync(goldenPath(name, file), "utf8"));
