import { statSync } from "node:fs";
import type { Kysely } from "kysely";
import { type Article, type Fetched, OnrecordError, type Reading, type Role } from "../../article/index.ts";
import { countRecord } from "../countRecord.ts";
import type { EventQuery, KeptEvent, RelationEvent } from "../events/KeptEvent.ts";
import { listEvents } from "../events/listEvents.ts";
import { listRelation } from "../events/listRelation.ts";
import { exportEvents } from "../exports/exportEvents.ts";
import { findFault } from "../findFault.ts";
import { listArticles } from "../listArticles.ts";
import { listStatements } from "../listStatements.ts";
import type {
  ArticleQuery,
  ExportOptions,
  Finding,
  KeptArticle,
  NewsRecord,
  RecordStats,
  Statement,
  StatementQuery,
  Validators,
} from "../NewsRecord.ts";
import { listPositions } from "../positions/listPositions.ts";
import type { Position, PositionQuery } from "../positions/Position.ts";
import { readArticle } from "../readArticle.ts";
import { readValidators } from "../readValidators.ts";
import { listRoles } from "../roles/listRoles.ts";
import type { Tables } from "../Tables.ts";
import { addRoles } from "./addRoles.ts";
import { checkFile } from "./checkFile.ts";
import { type Adder, createAdder } from "./createAdder.ts";
import { readVersion } from "./migrate.ts";
import type { OpenDatabase } from "./openDatabase.ts";
import { openKysely } from "./openKysely.ts";
import { searchParties, searchWords } from "./searchWords.ts";
import { toRecordFault } from "./toRecordFault.ts";

/** A record in one SQLite file, with its log and its lock beside it. */
export class SqliteRecord implements NewsRecord {
  readonly path: string;
  readonly mode: "read" | "write";
  readonly #open: OpenDatabase;
  readonly #db: Kysely<Tables>;
  readonly #add: Adder | null;

  constructor(open: OpenDatabase, { path, mode }: Pick<NewsRecord, "path" | "mode">) {
    this.path = path;
    this.mode = mode;
    this.#open = open;
    this.#db = openKysely(open.database, { path });
    this.#add = mode === "write" ? createAdder(open.database, this.#db) : null;
  }

  async has({ id, hash }: Pick<Article, "id" | "hash">): Promise<boolean> {
    const found = await this.#db
      .selectFrom("article")
      .select("key")
      .where("id", "=", id)
      .where("text_hash", "=", hash.text)
      .executeTakeFirst();
    return found !== undefined;
  }

  async add(reading: Reading): Promise<{ readonly added: boolean }> {
    const add = this.#forWriting();
    const fault = findFault(reading);
    if (fault !== null)
      throw new OnrecordError("reading-failed", `The reading of ${reading.id} was not kept: ${fault}`, {
        file: reading.from.file,
      });
    return this.#run(() => ({ added: add(reading) }));
  }

  statements(query: StatementQuery = {}): AsyncIterable<Statement> {
    return listStatements(this.#db, { query, search: searchWords });
  }

  events(query: EventQuery = {}): AsyncIterable<KeptEvent> {
    return listEvents(this.#db, { query, search: searchParties });
  }

  relation(between: readonly [string, string], query: EventQuery = {}): AsyncIterable<RelationEvent> {
    return listRelation(this.#db, { between, query, search: searchParties });
  }

  exportEvents({ query = {}, ...options }: ExportOptions): AsyncIterable<string> {
    return exportEvents(this.events(query), options);
  }

  positions(query: PositionQuery = {}): AsyncIterable<Position> {
    return listPositions(this.#db, { query, search: searchWords, searchParty: searchParties });
  }

  articles(query: ArticleQuery = {}): AsyncIterable<KeptArticle> {
    return listArticles(this.#db, query);
  }

  async article(id: string, { textHash }: { readonly textHash?: string } = {}): Promise<Reading> {
    return readArticle(this.#db, { id, textHash });
  }

  async keepFetch(
    fetched: Fetched,
    { asked = fetched.address }: { readonly asked?: string } = {},
  ): Promise<void> {
    this.#forWriting();
    const { address, at, etag, lastModified } = fetched;
    const latest = await this.validators(asked);
    if (latest !== null && latest.etag === etag && latest.lastModified === lastModified) return;
    await this.#db
      .insertInto("fetch")
      .values({ asked, address, at, etag, last_modified: lastModified })
      .execute();
  }

  async validators(address: string): Promise<Validators | null> {
    return readValidators(this.#db, address);
  }

  async addRoles(roles: readonly Role[]): Promise<{ readonly added: number; readonly known: number }> {
    this.#forWriting();
    const added = this.#run(() => addRoles(this.#open.database, roles));
    return { added, known: roles.length - added };
  }

  async roles(): Promise<readonly Role[]> {
    return listRoles(this.#db);
  }

  async stats(): Promise<RecordStats> {
    const { database } = this.#open;
    return {
      ...(await countRecord(this.#db)),
      bytes: sizeOf(this.path) + sizeOf(`${this.path}-wal`),
      version: readVersion(database),
      engine: `SQLite ${database.prepare("SELECT sqlite_version() AS version").get()?.version}`,
    };
  }

  async check(): Promise<readonly Finding[]> {
    return checkFile(this.path);
  }

  async close(): Promise<void> {
    const { database, lock } = this.#open;
    if (!database.isOpen) return;
    try {
      if (lock !== null) database.exec("PRAGMA optimize");
    } catch {
      // Statistics for the planner are worth no failure: what was kept is kept.
    }
    database.close();
    lock?.release();
  }

  #forWriting(): Adder {
    if (this.#add !== null) return this.#add;
    throw new OnrecordError("record-not-writable", "The record was opened for reading", {
      file: this.path,
      remedy: 'Open it with mode "write"',
    });
  }

  #run<Value>(work: () => Value): Value {
    try {
      return work();
    } catch (error) {
      throw toRecordFault(error, this.path);
    }
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
