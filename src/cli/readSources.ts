import { type Article, OnrecordError, type Reading, type Role } from "../article/index.ts";
import type { ReadOptions } from "../read/index.ts";
import type { CommandContext } from "./CommandContext.ts";
import type { Engine, EngineOptions } from "./Engine.ts";
import type { Report } from "./output/openReport.ts";
import { toProblemFaults } from "./toProblemFaults.ts";
import { untilStopped } from "./untilStopped.ts";

export interface SourceOptions extends EngineOptions {
  readonly follow?: boolean;
  readonly allowPrivate?: boolean;
}

export interface SourceRun {
  readonly options: SourceOptions;
  readonly report: Report;
  /** Whether to understand this article; asked before the model is even loaded. */
  readonly isWanted?: (article: Article) => Promise<boolean> | boolean;
  /** Takes each reading; the next one waits for it. */
  readonly keep: (reading: Reading) => Promise<void>;
  /** Validators of earlier fetches, as in `readArticles`. */
  readonly known?: ReadOptions["known"];
  /** Who holds which office, beside what the articles say. */
  readonly roles?: readonly Role[];
  /** How to go on after Ctrl-C. */
  readonly resume: string;
}

async function* prepend<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

async function* keepWanted(articles: AsyncIterable<Article>, isWanted: SourceRun["isWanted"]) {
  for await (const article of articles) if ((await isWanted?.(article)) ?? true) yield article;
}

/** Readings of the articles; the model is loaded when the first article is there. */
async function* understandLate(
  articles: AsyncGenerator<Article>,
  {
    load,
    roles = [],
  }: { readonly load: () => Promise<Engine>; readonly roles?: readonly Role[] | undefined },
) {
  const first = await articles.next();
  if (first.done) return;
  const engine = await load();
  try {
    yield* engine.understandAll(prepend(first.value, articles), { roles });
  } finally {
    await engine.close();
  }
}

/** Keeps the progress line: words understood and bytes read so far. */
function followProgress(report: Report) {
  const startedAt = Date.now();
  let state = { articles: 0, words: 0, bytesRead: 0, bytesTotal: null as number | null };
  const draw = () => report.progress({ ...state, seconds: (Date.now() - startedAt) / 1000 });
  return {
    onBytes: ({ bytesRead, bytesTotal }: { bytesRead: number; bytesTotal: number | null }) => {
      state = { ...state, bytesRead, bytesTotal };
      draw();
    },
    onReading: ({ text }: Reading) => {
      const words = text.match(/\S+/g)?.length ?? 0;
      state = { ...state, articles: state.articles + 1, words: state.words + words };
      draw();
    },
  };
}

/**
 * Reads the sources and understands what they hold, one reading after the other in order. Faults go
 * to the report and the rest goes on; on Ctrl-C the articles in hand are finished and no more begun.
 */
export async function readSources(
  context: CommandContext,
  sources: readonly string[],
  run: SourceRun,
): Promise<void> {
  const { options, report } = run;
  const { follow = false, allowPrivate = false } = options;
  // Imported late: the parsers of all formats are slow to load, and commands on the record need none.
  const { readArticles } = await import("../read/index.ts");
  const stopping = new AbortController();
  const unwatch = context.watchSignals(() => {
    report.note("Stopping after the article in hand; Ctrl-C again stops at once");
    stopping.abort();
  });
  if (sources.includes("-") && context.stdin.isTTY) report.note("Reading what is typed; Ctrl-D ends it");
  const { onBytes, onReading } = followProgress(report);
  try {
    const articles = readArticles(sources, {
      follow,
      allowPrivate,
      stdin: context.stdin,
      signal: stopping.signal,
      onFault: report.fault,
      onProgress: onBytes,
      ...(run.known && { known: run.known }),
    });
    const wanted = keepWanted(untilStopped(articles, stopping.signal), run.isWanted);
    const engine = { load: () => context.loadEngine(options), roles: run.roles };
    for await (const reading of understandLate(wanted, engine)) {
      for (const fault of toProblemFaults(reading)) report.fault(fault);
      await run.keep(reading);
      onReading(reading);
    }
    if (stopping.signal.aborted)
      report.fault(new OnrecordError("interrupted", "Stopped before the end", { remedy: run.resume }));
  } finally {
    unwatch();
    report.clear();
  }
}
