import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { type ErrorCode, OnrecordError } from "../../article/index.ts";

/** SQLite's primary result codes that mean something to the user of a record; https://sqlite.org/rescode.html */
const meanings: Readonly<
  Record<number, { readonly code: ErrorCode; readonly message: string; readonly remedy?: string }>
> = {
  3: { code: "record-not-writable", message: "The record may not be written" },
  5: { code: "record-busy", message: "Another process is writing to the record" },
  6: { code: "record-busy", message: "The record is being read and written at once" },
  8: { code: "record-not-writable", message: "The record can only be read" },
  10: { code: "record-damaged", message: "The disk failed under the record" },
  11: { code: "record-damaged", message: "Pages of the record are damaged" },
  13: {
    code: "disk-full",
    message: "There is no room left for the record: the disk, a quota or a limit on file sizes",
  },
  14: { code: "record-not-writable", message: "The record or a file beside it cannot be opened" },
  26: {
    code: "record-damaged",
    message: "The file is no record, or its beginning is damaged",
    remedy: "Give the path of a record, or restore it from a copy",
  },
};

/** An error of SQLite as one of ours; anything else is given back as it is. */
export function toRecordFault(error: unknown, path: string): unknown {
  const result = resultCode(error);
  if (result === null) return error;
  const meaning = result === 10 && (isFailedWrite(error) || isFull(path)) ? meanings[13] : meanings[result];
  const { code, message, ...details } = meaning ?? {
    code: "record-damaged",
    message: (error as Error).message,
  };
  return new OnrecordError(code, message, { ...details, file: path, cause: error });
}

/** The primary result code of an error thrown by SQLite; null for any other error. */
export function resultCode(error: unknown): number | null {
  const code = error instanceof Error && "errcode" in error ? error.errcode : null;
  return typeof code === "number" ? code & 0xff : null;
}

/** SQLITE_IOERR_WRITE: a quota, or a limit on the size of files, has no result code of its own. */
function isFailedWrite(error: unknown): boolean {
  return (error as { readonly errcode: number }).errcode === (10 | (3 << 8));
}

function isFull(path: string): boolean {
  try {
    return statfsSync(dirname(path)).bavail === 0;
  } catch {
    return false;
  }
}
