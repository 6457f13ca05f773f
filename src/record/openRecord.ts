import type { NewsRecord } from "./NewsRecord.ts";

/** How to open a record. */
export interface RecordOptions {
  /** `write` makes the record where there is none, and refuses a second writer at once. */
  readonly mode?: "read" | "write";
}

/**
 * Open the record at a path. Rejects with an `OnrecordError`: `record-missing`, `record-newer` (the file is
 * left as it is), `record-busy`, `record-damaged`, `record-not-writable` or `disk-full`.
 */
export async function openRecord(path: string, { mode = "read" }: RecordOptions = {}): Promise<NewsRecord> {
  // Loaded when first needed: the query builder's 280 files take 80 ms, which printing a reading can spare.
  const { openSqliteRecord } = await import("./sqlite/openSqliteRecord.ts");
  return openSqliteRecord(path, { mode });
}
