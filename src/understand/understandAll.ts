import type { Article, Reading } from "../article/index.ts";
import { RULES_VERSION } from "../attribution/index.ts";
import { type UnderstandOptions, understand } from "./understand.ts";
import { VERSION } from "./version.ts";

/** Readings come in order, so a long article holds up those behind it: enough of them keep the other threads at work. */
const AHEAD = 8;

export interface UnderstandAllOptions extends UnderstandOptions {
  /** Articles under way at once; `AHEAD` a thread unless given. */
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

type Step = { readonly reading: Reading } | { readonly article: Article } | { readonly end: unknown };

/** The next article of a source, its end (`end` is null), or the fault that ended it. */
async function takeNext(source: AsyncIterator<Article> | Iterator<Article>): Promise<Step> {
  try {
    const { done, value } = await source.next();
    return done ? { end: null } : { article: value };
  } catch (fault) {
    return { end: fault };
  }
}

/**
 * Articles → readings in the same order, several under way at once; what waits is never more than `ahead`, and what is
 * ready does not wait for the next article. A fault of the source is thrown once all before it has been given.
 */
export async function* understandAll(
  articles: AsyncIterable<Article> | Iterable<Article>,
  { ahead, ...options }: UnderstandAllOptions,
): AsyncGenerator<Reading> {
  const most = ahead ?? options.model.threads * AHEAD;
  const source =
    Symbol.asyncIterator in articles ? articles[Symbol.asyncIterator]() : articles[Symbol.iterator]();
  const waiting: Promise<Step>[] = [];
  let next: Promise<Step> | null = takeNext(source);
  let fault: unknown = null;
  try {
    while (next !== null || waiting.length > 0) {
      const isOpen = next !== null && waiting.length < most;
      const step: Step = await Promise.race([
        ...waiting.slice(0, 1),
        ...(isOpen ? [next as Promise<Step>] : []),
      ]);
      if ("reading" in step) {
        void waiting.shift();
        yield step.reading;
      } else if ("article" in step) {
        waiting.push(understandOrExplain(step.article, options).then((reading) => ({ reading })));
        next = takeNext(source);
      } else {
        fault = step.end;
        next = null;
      }
    }
  } finally {
    // Not awaited: a source that waits for more would never end.
    if (next !== null) void Promise.resolve(source.return?.()).catch(() => undefined);
  }
  if (fault !== null) throw fault;
}
