import type { DatabaseSync } from "node:sqlite";
import { applicationId } from "../settings.ts";
import { migrations } from "./migrations.ts";

/** Bring a record, or an empty database, up to the last of the steps: all of it or nothing. */
export function migrate(
  database: DatabaseSync,
  { steps = migrations }: { readonly steps?: readonly string[] } = {},
): void {
  const version = readVersion(database);
  if (version >= steps.length) return;
  database.exec("BEGIN IMMEDIATE");
  try {
    for (const migration of steps.slice(version)) database.exec(migration);
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}`);
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** How many migrations the database has been through. */
export function readVersion(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.user_version);
}
