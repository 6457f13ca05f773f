import type { DatabaseSync } from "node:sqlite";
import { applicationId } from "../settings.ts";
import { migrations } from "./migrations/index.ts";

/** Bring a record, or an empty database, up to the present version: all of it or nothing. */
export function migrate(database: DatabaseSync): void {
  const version = readVersion(database);
  if (version === migrations.length) return;
  database.exec("BEGIN IMMEDIATE");
  try {
    for (const migration of migrations.slice(version)) database.exec(migration);
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`);
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
