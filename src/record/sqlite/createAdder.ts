import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Kysely } from "kysely";
import type { Reading } from "../../article/index.ts";
import type { Tables } from "../Tables.ts";
import { type ReadingRows, toRows } from "../toRows.ts";

type Row = Readonly<Record<string, SQLInputValue>>;
type Key = number | bigint;

/** Keeps a reading in one transaction; answers whether it was new. */
export type Adder = (reading: Reading) => boolean;

/** An adder with its statements prepared: Kysely writes the SQL, SQLite runs it without a pause in between. */
export function createAdder(database: DatabaseSync, db: Kysely<Tables>): Adder {
  const insert = createInsert(database, db);
  const findText = database.prepare("SELECT 1 FROM article WHERE id = ? AND text_hash = ?");
  const findRevision = database.prepare("SELECT max(revision) AS revision FROM article WHERE id = ?");
  const findMade = database.prepare("SELECT key FROM made WHERE onrecord = ? AND model = ? AND rules = ?");

  const keepRows = (rows: ReadingRows): void => {
    const { onrecord, model, rules } = rows.made;
    const made =
      (findMade.get(onrecord, model, rules)?.key as Key | undefined) ??
      insert("made", { onrecord, model, rules });
    const revision = Number(findRevision.get(rows.article.id)?.revision ?? 0) + 1;
    const added = new Date().toISOString();
    const article = insert("article", { ...rows.article, made, revision, added });
    for (const table of partTables)
      for (const row of rows[table]) insert(table, { ...row, article, made } as Row);
  };

  return (reading) => {
    if (findText.get(reading.id, reading.hash.text) !== undefined) return false;
    const rows = toRows(reading);
    database.exec("BEGIN IMMEDIATE");
    try {
      keepRows(rows);
      database.exec("COMMIT");
      return true;
    } catch (error) {
      // Some faults, a full disk among them, have rolled back already.
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  };
}

const partTables = [
  "attribution",
  "article_entity",
  "article_event",
  "event_party",
  "article_denial",
  "article_problem",
] as const;

/** Every row of a table has the same columns in the same order, so one statement a table does. */
function createInsert(database: DatabaseSync, db: Kysely<Tables>) {
  const prepared = new Map<keyof Tables, StatementSync>();
  return (table: keyof Tables, row: Row): Key => {
    let statement = prepared.get(table);
    if (statement === undefined) {
      statement = database.prepare(
        db
          .insertInto(table)
          .values(row as never)
          .compile().sql,
      );
      prepared.set(table, statement);
    }
    return statement.run(...Object.values(row)).lastInsertRowid;
  };
}
