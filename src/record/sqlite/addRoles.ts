import type { DatabaseSync } from "node:sqlite";
import type { Role } from "../../article/index.ts";

/** Keeps all the roles in one transaction; answers how many were new. */
export function addRoles(database: DatabaseSync, roles: readonly Role[]): number {
  const insert = database.prepare(
    "INSERT INTO role (name, title, of_whom, from_day, to_day, added) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const added = new Date().toISOString();
  database.exec("BEGIN IMMEDIATE");
  try {
    let count = 0;
    for (const { name, title, of, from, to } of roles)
      count += Number(insert.run(name, title, of, from, to, added).changes);
    database.exec("COMMIT");
    return count;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
