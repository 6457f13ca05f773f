import type { Article, Reading } from "../article/index.ts";
import { RULES_VERSION } from "../attribution/index.ts";
import { type UnderstandOptions, understand } from "./understand.ts";
import { VERSION } from "./version.ts";

export interface UnderstandAllOptions extends UnderstandOptions {
  /** Articles under way at once; twice the model's threads unless given, so that none waits for the reader. */
  readonly ahead?: number;
}

/** What could not be understood keeps its place, with a problem `reading-failed`. */
async function understandOrExplain(article: Article, options: UnderstandOptions): Promise<Reading> {
  try {
    return await understand(article, options);
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    const problems = [...article.problems, { code: "reading-failed", message, at: null }];
    const made = { onrecord: VERSION, model: options.model.name, rules: RULES_VERSION };
    return { ...article, problems, attributions: [], events: [], entities: [], denials: [], made };
  }
}

/** Articles → readings in the same order, several under way at once; what waits is never more than `ahead`. */
export async function* understandAll(
  articles: AsyncIterable<Article> | Iterable<Article>,
  { model, ahead = model.threads * 2 }: UnderstandAllOptions,
): AsyncGenerator<Reading> {
  const waiting: Promise<Reading>[] = [];
  for await (const article of articles) {
    waiting.push(understandOrExplain(article, { model }));
    if (waiting.length >= ahead) yield await waiting.shift()!;
  }
  for (const reading of waiting) yield await reading;
}
