import { type Article, OnrecordError } from "../article/index.ts";
import { type LookUp, systemLookUp } from "./fetch/lookUpPublic.ts";
import { openFetch } from "./fetch/openFetch.ts";
import type { ReadOptions } from "./ReadOptions.ts";
import type { Run } from "./Run.ts";
import { readInput } from "./readInput.ts";
import { type ReadLimits, readLimits } from "./settings.ts";
import { showName } from "./showName.ts";
import { listSources } from "./sources/listSources.ts";
import { openSource } from "./sources/openSource.ts";
import type { Source } from "./sources/Source.ts";
import { throwIfAborted } from "./throwIfAborted.ts";

/** What only tests change. */
export interface ReadSettings {
  readonly limits?: Partial<ReadLimits>;
  readonly lookUp?: LookUp;
}

/** `readArticles` with its bounds and its look-up of host names given from outside. */
export async function* readSources(
  given: readonly string[],
  options: ReadOptions,
  { limits: changed = {}, lookUp = systemLookUp }: ReadSettings = {},
): AsyncGenerator<Article> {
  const limits = { ...readLimits, ...changed };
  const signal = options.signal ?? null;
  const known = options.known ?? null;
  const { fetch, close } = openFetch({
    limits,
    allowPrivate: options.allowPrivate ?? false,
    signal,
    known,
    lookUp,
  });
  const guard = guardFaults(options.onFault);
  const run: Run = { limits, fetch, follow: options.follow ?? false, signal, fault: guard.fault };
  const progress = await countProgress(given, options);
  try {
    for (const argument of given) {
      yield* guard.keepGoing(argument, async function* () {
        for await (const source of listSources(argument, { onFault: run.fault })) {
          throwIfAborted(signal);
          yield* guard.keepGoing(source.file, () => readSource(source, { run, options, onBytes: progress }));
        }
      });
    }
  } finally {
    await close();
  }
}

async function* readSource(
  source: Source,
  { run, options, onBytes }: { run: Run; options: ReadOptions; onBytes: (count: number) => void },
): AsyncGenerator<Article> {
  const input = await openSource(source, { run, stdin: options.stdin ?? process.stdin, onBytes });
  if (input) yield* readInput(input, run);
}

interface FaultGuard {
  readonly fault: (fault: OnrecordError) => void;
  /** Runs a reader to its end or its fault, and returns either way where faults are taken. */
  readonly keepGoing: (file: string, read: () => AsyncGenerator<Article>) => AsyncGenerator<Article>;
}

/** What a fault does: told to `onFault` where there is one, else thrown, as is all that `onFault` throws. */
function guardFaults(onFault: ReadOptions["onFault"]): FaultGuard {
  let ended: { readonly error: unknown } | null = null;
  const end = (error: unknown): never => {
    ended = { error };
    throw error;
  };
  const fault = (error: OnrecordError): void => {
    if (!onFault || error.code === "interrupted") end(error);
    try {
      onFault!(error);
    } catch (thrown) {
      end(thrown);
    }
  };
  return {
    fault,
    async *keepGoing(file, read) {
      try {
        yield* read();
      } catch (error) {
        if (ended) throw ended.error;
        fault(error instanceof OnrecordError ? error : unexpected(error, file));
      }
    },
  };
}

/** A fault that nobody foresaw costs its own source only. */
const unexpected = (cause: unknown, file: string): OnrecordError =>
  new OnrecordError("reading-failed", `Reading it failed (${String(cause)})`, {
    file: showName(file),
    cause,
  });

/** Counts bytes against the size of all files, where that can be known before. */
async function countProgress(
  given: readonly string[],
  { onProgress }: ReadOptions,
): Promise<(count: number) => void> {
  if (!onProgress) return () => {};
  let bytesTotal: number | null = 0;
  for (const argument of given) {
    try {
      for await (const { size } of listSources(argument, { onFault: () => {} })) {
        bytesTotal = size === null || bytesTotal === null ? null : bytesTotal + size;
      }
    } catch {
      // Told when its turn comes.
    }
    if (bytesTotal === null) break;
  }
  let bytesRead = 0;
  return (count) => {
    bytesRead += count;
    onProgress({ bytesRead, bytesTotal });
  };
}
