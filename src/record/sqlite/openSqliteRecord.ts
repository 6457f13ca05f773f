import { resolve } from "node:path";
import type { NewsRecord } from "../NewsRecord.ts";
import { openForReading, openForWriting } from "./openDatabase.ts";
import { SqliteRecord } from "./SqliteRecord.ts";
import { toRecordFault } from "./toRecordFault.ts";

/** A record in an SQLite file. Relative paths count from the working folder at the time of opening. */
export function openSqliteRecord(path: string, { mode }: { readonly mode: "read" | "write" }): NewsRecord {
  const file = resolve(path);
  try {
    return new SqliteRecord(mode === "write" ? openForWriting(file) : openForReading(file), {
      path: file,
      mode,
    });
  } catch (error) {
    throw toRecordFault(error, file);
  }
}
