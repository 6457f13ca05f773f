import { open, rename, rm } from "node:fs/promises";
import { type ErrorCode, OnrecordError } from "../article/index.ts";

/** Writes the pieces to a file, which is there whole or not at all; what stood there before is replaced at the end. */
export async function writeFileWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const part = `${path}.part`;
  try {
    const file = await open(part, "w");
    try {
      for await (const piece of pieces) await file.write(piece);
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw toFileFault(error, path);
  }
}

function toFileFault(error: unknown, file: string): unknown {
  const reason = error instanceof OnrecordError ? undefined : (error as NodeJS.ErrnoException).code;
  if (reason === undefined) return error;
  const code: ErrorCode = reason === "ENOSPC" || reason === "EDQUOT" ? "disk-full" : "not-writable";
  return new OnrecordError(code, `The file cannot be written (${reason})`, { file, cause: error });
}
