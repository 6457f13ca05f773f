import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { preparedKept } from "../settings.ts";

/**
 * Kysely over an open `node:sqlite` database. Every query shares the one connection, so that a listing that
 * is being streamed does not keep others waiting; transactions are therefore no business of Kysely's here.
 */
export function createSqliteDialect(
  database: DatabaseSync,
  { onError }: { readonly onError: (error: unknown) => unknown },
): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => createDriver(new SqliteConnection(database, onError)),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #onError: (error: unknown) => unknown;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync, onError: (error: unknown) => unknown) {
    this.#database = database;
    this.#onError = onError;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      const statement = this.#prepare(sql);
      return { rows: statement.all(...(parameters as SQLInputValue[])) as Row[] };
    } catch (error) {
      throw this.#onError(error);
    }
  }

  /**
   * Each stream has a statement of its own: the same query may be under way twice. SQLite answers without
   * ever waiting, so between chunks signals, timers and other requests are given their turn.
   */
  async *streamQuery<Row>(
    { sql, parameters }: CompiledQuery,
    chunkSize = 1,
  ): AsyncIterableIterator<QueryResult<Row>> {
    try {
      let rows: Row[] = [];
      for (const row of this.#database.prepare(sql).iterate(...(parameters as SQLInputValue[]))) {
        rows.push(row as Row);
        if (rows.length < chunkSize) continue;
        yield { rows };
        rows = [];
        await setImmediate();
      }
      if (rows.length > 0) yield { rows };
    } catch (error) {
      throw this.#onError(error);
    }
  }

  #prepare(sql: string): StatementSync {
    const statement = this.#prepared.get(sql) ?? this.#database.prepare(sql);
    this.#prepared.delete(sql);
    this.#prepared.set(sql, statement);
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size > preparedKept && oldest !== undefined) this.#prepared.delete(oldest);
    return statement;
  }
}

function createDriver(connection: DatabaseConnection): Driver {
  const refuse = async (): Promise<never> => {
    throw new Error("The connection is shared: a transaction is one synchronous run of the store");
  };
  const done = async (): Promise<void> => {};
  return {
    init: done,
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: done,
    destroy: done,
  };
}
