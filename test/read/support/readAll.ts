import type { Article, OnrecordError } from "../../../src/article/index.ts";
import type { ReadOptions } from "../../../src/read/index.ts";
import { type ReadSettings, readSources } from "../../../src/read/readSources.ts";

/** Reads to the end: everything that came, and everything that was reported. */
export async function readAll(
  sources: string | readonly string[],
  { settings = {}, ...options }: ReadOptions & { settings?: ReadSettings } = {},
): Promise<{ articles: Article[]; faults: OnrecordError[]; codes: string[] }> {
  const articles: Article[] = [];
  const faults: OnrecordError[] = [];
  const given = typeof sources === "string" ? [sources] : sources;
  const onFault = (fault: OnrecordError) => faults.push(fault);
  for await (const article of readSources(given, { onFault, ...options }, settings)) articles.push(article);
  return { articles, faults, codes: faults.map(({ code }) => code) };
}
