import { closeSync, openSync, writeSync } from "node:fs";
import { composeArticles } from "./composeArticles.ts";
import { countWords } from "./countWords.ts";

/** Writes so many composed articles as JSON lines, and gives how many words they have. */
export function writeComposed(
  file: string,
  { texts, count }: { readonly texts: readonly string[]; readonly count: number },
): number {
  const open = openSync(file, "w");
  let words = 0;
  for (const article of composeArticles(texts, { count })) {
    words += countWords(article.text);
    writeSync(open, `${JSON.stringify(article)}\n`);
  }
  closeSync(open);
  return words;
}
