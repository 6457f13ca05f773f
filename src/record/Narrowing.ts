import type { Kysely } from "kysely";
import { OnrecordError } from "../article/index.ts";
import { type Cursor, readCursor } from "./Cursor.ts";
import { isDay } from "./dayOf.ts";
import { matchesTerms } from "./matchesTerms.ts";
import type { StatementQuery } from "./NewsRecord.ts";
import { parseTerms } from "./parseTerms.ts";
import type { Tables } from "./Tables.ts";

/** What statements and articles are narrowed by alike, checked and ready for the database. */
export interface Narrowing {
  /** Names of the outlets meant; null where any will do. */
  readonly outlets: readonly string[] | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly after: Cursor | null;
  readonly limit: number;
  readonly allRevisions: boolean;
}

type Asked = Pick<StatementQuery, "outlet" | "since" | "until" | "after" | "limit" | "allRevisions">;

/** Check what was asked for. Throws `usage` with what is wrong with it. */
export async function narrow(db: Kysely<Tables>, asked: Asked): Promise<Narrowing> {
  const { since = null, until = null, after, limit = Number.MAX_SAFE_INTEGER, allRevisions = false } = asked;
  for (const [name, day] of Object.entries({ since, until }))
    if (day !== null && !isDay(day))
      throw new OnrecordError("usage", `${name} "${day}" is no day`, { remedy: "Give it as YYYY-MM-DD" });
  if (!Number.isSafeInteger(limit) || limit < 0)
    throw new OnrecordError("usage", `limit ${limit} is no count`, { remedy: "Give a whole number from 0" });
  return {
    outlets: asked.outlet === undefined ? null : await findOutlets(db, asked.outlet),
    since,
    until,
    after: after === undefined ? null : readCursor(after),
    limit,
    allRevisions,
  };
}

/** Outlets are few, so their names are compared here, in the same way for every engine. */
async function findOutlets(db: Kysely<Tables>, outlet: string): Promise<readonly string[]> {
  const terms = parseTerms(outlet);
  if (terms.length === 0) return [];
  const rows = await db.selectFrom("article").select("outlet").distinct().execute();
  return rows.flatMap(({ outlet: name }) => (name !== null && matchesTerms(name, terms) ? [name] : []));
}
