import { realpathSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { OnrecordError } from "../../article/index.ts";
import { resultCode, toRecordFault } from "./toRecordFault.ts";

/** Held for as long as its process may write; the system lets go of it when the process dies, however it dies. */
export interface WriterLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/**
 * Become the one writer of the record at a path, or throw `record-busy` at once, with who is.
 * The lock is that of an SQLite file beside the record, opened in exclusive mode: what SQLite locks is
 * right on every system, and the holder's name can stand in the file itself.
 */
export function lockForWriting(path: string): WriterLock {
  const file = `${realPath(path)}-lock`;
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(file, { timeout: 0 });
    // Exclusive mode keeps the lock behind the commit, so there is no moment without it.
    lock.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    lock.exec(
      "CREATE TABLE IF NOT EXISTS holder (pid INTEGER, host TEXT, since TEXT) STRICT; DELETE FROM holder",
    );
    lock
      .prepare("INSERT INTO holder VALUES (?, ?, ?)")
      .run(process.pid, hostname(), new Date().toISOString());
    lock.exec("COMMIT");
    const held = lock;
    return { release: () => held.close() };
  } catch (error) {
    lock?.close();
    throw toLockFault(error, { path, file });
  }
}

function toLockFault(
  error: unknown,
  { path, file }: { readonly path: string; readonly file: string },
): unknown {
  const result = resultCode(error);
  if (result === 5)
    return new OnrecordError("record-busy", describe(readHolder(file)), { file: path, cause: error });
  if (result === 11 || result === 26)
    return new OnrecordError("record-not-writable", `Its lock ${file} is damaged`, {
      file: path,
      remedy: "Remove the lock file if no other run is under way",
      cause: error,
    });
  return toRecordFault(error, path);
}

/** The holder as it stands in the file, read past the lock; null in the moment before it is written. */
function readHolder(file: string): Holder | null {
  const address = pathToFileURL(file);
  address.searchParams.set("immutable", "1");
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(address, { readOnly: true });
    const holder = lock.prepare("SELECT pid, host, since FROM holder").get() as Holder | undefined;
    return holder !== undefined && mayBeAlive(holder) ? holder : null;
  } catch {
    return null;
  } finally {
    lock?.close();
  }
}

function mayBeAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function describe(holder: Holder | null): string {
  if (holder === null) return "Another process is writing to the record";
  const where = holder.host === hostname() ? "" : ` on ${holder.host}`;
  return `Process ${holder.pid}${where} has been writing to the record since ${holder.since}`;
}

/** Two names of one record have one lock. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return join(realpathSync(dirname(path)), basename(path));
  }
}
