import { DatabaseSync } from "node:sqlite";
import type { Finding } from "../NewsRecord.ts";
import { migrate } from "./migrate.ts";

/** Damage that SQLite sees itself, and tables or guards that are not as they were made. */
export function* findWrongPages(database: DatabaseSync): Generator<Finding> {
  yield* findDamage(database);
  yield* findBrokenReferences(database);
  yield* findChangedSchema(database);
}

function* findDamage(database: DatabaseSync): Generator<Finding> {
  for (const { integrity_check: found } of database.prepare("PRAGMA integrity_check(1000)").iterate()) {
    if (found === "ok") continue;
    // SQLite gives several lines at once: a heading, then a place each.
    for (const line of String(found)
      .split("\n")
      .filter((text) => !text.startsWith("***")))
      yield {
        kind: "page",
        message: line,
        article: null,
        at: line.match(/\b(?:page|row|cell) \d+(?: (?:page|cell) \d+)*/i)?.[0] ?? null,
      };
  }
}

function* findBrokenReferences(database: DatabaseSync): Generator<Finding> {
  for (const { table, rowid, parent } of database.prepare("PRAGMA foreign_key_check").iterate())
    yield {
      kind: "reference",
      message: `The row belongs to one of table ${parent} that is not there`,
      article: null,
      at: `${table}, row ${rowid}`,
    };
}

function* findChangedSchema(database: DatabaseSync): Generator<Finding> {
  const fresh = new DatabaseSync(":memory:");
  migrate(fresh);
  const [intended, found] = [readSchema(fresh), readSchema(database)];
  fresh.close();
  for (const name of new Set([...intended.keys(), ...found.keys()])) {
    if (intended.get(name) === found.get(name)) continue;
    const state = !found.has(name) ? "is missing" : intended.has(name) ? "was changed" : "was added";
    yield { kind: "schema", message: `Part of the record's structure ${state}`, article: null, at: name };
  }
}

/** Every table, index and guard by name; not those that SQLite keeps for itself. */
function readSchema(database: DatabaseSync): ReadonlyMap<string, string> {
  const rows = database
    .prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'")
    .all();
  return new Map(rows.map(({ name, sql }) => [String(name), String(sql)]));
}
