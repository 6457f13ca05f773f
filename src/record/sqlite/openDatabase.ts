import { accessSync, constants, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { type ErrorCode, OnrecordError } from "../../article/index.ts";
import { applicationId, logLimit, pageCache, patience } from "../settings.ts";
import { migrate, readVersion } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { resultCode, toRecordFault } from "./toRecordFault.ts";
import { lockForWriting, type WriterLock } from "./WriterLock.ts";

/** An open record and, for a writer, its lock. */
export interface OpenDatabase {
  readonly database: DatabaseSync;
  readonly lock: WriterLock | null;
}

// The record's own file is only ever opened by SQLite: on POSIX systems, closing any other handle of it in
// this process would silently drop SQLite's locks.

/** Open a record to read from it, also where nothing can be written: not the folder, not the medium. */
export function openForReading(path: string): OpenDatabase {
  const file = statFile(path);
  if (file === null || file.size === 0)
    throw new OnrecordError("record-missing", `There is no record here${file === null ? "" : " yet"}`, {
      file: path,
    });
  askSystem(path, () => accessSync(path, constants.R_OK));
  let database: DatabaseSync;
  try {
    database = openChecked(path, { readOnly: true });
  } catch (error) {
    if (!isForLackOfRights(error) || (statFile(`${path}-wal`)?.size ?? 0) > 0) throw error;
    const address = pathToFileURL(path);
    address.searchParams.set("immutable", "1");
    database = openChecked(address, { readOnly: true, path });
  }
  const version = readVersion(database);
  if (version === migrations.length) return { database, lock: null };
  const isBegun = readApplication(database) === applicationId;
  database.close();
  if (!isBegun) throw new OnrecordError("record-missing", "There is no record here yet", { file: path });
  bringUpToDate(path, version);
  return openForReading(path);
}

function bringUpToDate(path: string, version: number): void {
  try {
    const { database, lock } = openForWriting(path);
    database.close();
    lock.release();
  } catch (error) {
    const fault = toRecordFault(error, path);
    if (!(fault instanceof OnrecordError)) throw error;
    const message = `The record is of version ${version} and cannot be brought up to date: ${fault.message}`;
    throw new OnrecordError(fault.code, message, { file: path, cause: error });
  }
}

/** Open a record to write to it as the only one who does; made where there is none. */
export function openForWriting(path: string): OpenDatabase & { readonly lock: WriterLock } {
  if (askSystem(path, () => statSync(dirname(path))) === null)
    throw new OnrecordError("record-not-writable", "Its folder does not exist", {
      file: path,
      remedy: `Make the folder ${dirname(path)} first`,
    });
  // Checked before there is a lock beside it: what is no record gets no companion.
  if ((statFile(path)?.size ?? 0) > 0) openChecked(path, { readOnly: false }).close();
  const lock = lockForWriting(path);
  let database: DatabaseSync | null = null;
  try {
    database = openChecked(path, { readOnly: false });
    // A killed process loses nothing in this mode; a power failure at most the last articles, never order.
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = ${logLimit}`,
    );
    migrate(database);
    return { database, lock };
  } catch (error) {
    database?.close();
    lock.release();
    throw error;
  }
}

/** Open the file and make sure that it is a record, or empty, and of no newer version. */
function openChecked(
  location: string | URL,
  { readOnly, path = String(location) }: { readonly readOnly: boolean; readonly path?: string },
): DatabaseSync {
  const database = new DatabaseSync(location, { readOnly, timeout: patience, defensive: true });
  try {
    database.exec(
      `PRAGMA trusted_schema = OFF; PRAGMA recursive_triggers = ON; PRAGMA cache_size = -${pageCache}`,
    );
    refuseStranger(database, path);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function refuseStranger(database: DatabaseSync, path: string): void {
  const application = readApplication(database);
  const tables = Number(database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get()?.tables);
  if (application !== applicationId && (application !== 0 || tables > 0))
    throw new OnrecordError("record-damaged", "The file is the database of another program", {
      file: path,
      remedy: "Give the path of a record, or of a new file",
    });
  const version = readVersion(database);
  if (version > migrations.length)
    throw new OnrecordError(
      "record-newer",
      `The record is of version ${version}; this program knows versions up to ${migrations.length}`,
      { file: path },
    );
}

function readApplication(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA application_id").get()?.application_id);
}

function isForLackOfRights(error: unknown): boolean {
  return [8, 14].includes(resultCode(error) ?? 0);
}

/** The file at a path; null where there is nothing, and a fault where there is something else. */
function statFile(path: string): Stats | null {
  const found = askSystem(path, () => statSync(path));
  if (found === null || found.isFile()) return found;
  throw new OnrecordError(
    "record-damaged",
    `It is ${found.isDirectory() ? "a folder" : "a device"} and no record`,
    {
      file: path,
      remedy: "Give the path of a record, or of a new file",
    },
  );
}

function askSystem<Answer>(path: string, ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "";
    if (reason === "ENOENT" || reason === "ENOTDIR") return null;
    const code: ErrorCode = reason === "EACCES" || reason === "EPERM" ? "not-readable" : "usage";
    throw new OnrecordError(code, `The path cannot be used (${reason})`, { file: path, cause: error });
  }
}
