import type { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { Tables } from "../Tables.ts";
import { createSqliteDialect } from "./SqliteDialect.ts";
import { toRecordFault } from "./toRecordFault.ts";

/** The tables of an open record for Kysely, with SQLite's errors told as ours. */
export function openKysely(database: DatabaseSync, { path }: { readonly path: string }): Kysely<Tables> {
  const onError = (error: unknown) => toRecordFault(error, path);
  return new Kysely<Tables>({ dialect: createSqliteDialect(database, { onError }) });
}
