import { type Kysely, sql } from "kysely";
import type { Manner } from "../article/index.ts";
import type { RecordStats } from "./NewsRecord.ts";
import { undated } from "./settings.ts";
import type { Tables } from "./Tables.ts";

type Counts = Omit<RecordStats, "bytes" | "version" | "engine">;
const count = sql<number>`count(*)`.as("count");

/** Everything that is counted in the tables, whatever the engine. */
export async function countRecord(db: Kysely<Tables>): Promise<Counts> {
  return {
    ...(await countTexts(db)),
    ...(await countAttributions(db)),
    entities: await countRows(db, "article_entity"),
    events: await countRows(db, "article_event"),
    denials: await countRows(db, "article_denial"),
    roles: await countRows(db, "role"),
    outlets: await countOutlets(db),
    days: await countDays(db),
    problems: await countProblems(db),
    made: await countMade(db),
  };
}

async function countTexts(db: Kysely<Tables>): Promise<Pick<Counts, "articles" | "revisions">> {
  const texts = await countRows(db, "article");
  const first = await db
    .selectFrom("article")
    .select(count)
    .where("revision", "=", 1)
    .executeTakeFirstOrThrow();
  return { articles: first.count, revisions: texts - first.count };
}

async function countAttributions(db: Kysely<Tables>): Promise<Pick<Counts, "statements" | "attributions">> {
  const rows = await db
    .selectFrom("attribution")
    .select(["type", "manner", count])
    .groupBy(["type", "manner"])
    .execute();
  const sum = (fits: (row: (typeof rows)[number]) => boolean) =>
    rows.reduce((total, row) => total + (fits(row) ? row.count : 0), 0);
  const isStatement = (type: string | null) => type === null || type === "communication";
  const ofManner = (manner: Manner) => sum((row) => isStatement(row.type) && row.manner === manner);
  return {
    statements: {
      total: sum((row) => isStatement(row.type)),
      byManner: { direct: ofManner("direct"), indirect: ofManner("indirect"), mixed: ofManner("mixed") },
    },
    attributions: {
      total: sum(() => true),
      byType: {
        communication: sum((row) => row.type === "communication"),
        attitude: sum((row) => row.type === "attitude"),
        factive: sum((row) => row.type === "factive"),
        control: sum((row) => row.type === "control"),
        unknown: sum((row) => row.type === null),
      },
    },
  };
}

async function countOutlets(db: Kysely<Tables>): Promise<Counts["outlets"]> {
  const rows = await db
    .selectFrom("article")
    .select(["outlet", count])
    .groupBy("outlet")
    .orderBy("count", "desc")
    .orderBy("outlet")
    .execute();
  return rows.map((row) => ({ name: row.outlet, articles: row.count }));
}

async function countDays(db: Kysely<Tables>): Promise<Counts["days"]> {
  const dated = await db
    .selectFrom("article")
    .select([
      sql<number>`count(distinct day)`.as("count"),
      sql<string | null>`min(day)`.as("first"),
      sql<string | null>`max(day)`.as("last"),
    ])
    .where("day", "<", undated)
    .executeTakeFirstOrThrow();
  const rest = await db
    .selectFrom("article")
    .select(count)
    .where("day", "=", undated)
    .executeTakeFirstOrThrow();
  return { count: dated.count, first: dated.first, last: dated.last, undated: rest.count };
}

async function countProblems(db: Kysely<Tables>): Promise<Counts["problems"]> {
  const rows = await db
    .selectFrom("article_problem")
    .select(["code", count])
    .groupBy("code")
    .orderBy("count", "desc")
    .orderBy("code")
    .execute();
  return rows.map(({ code, count }) => ({ code, count }));
}

async function countMade(db: Kysely<Tables>): Promise<Counts["made"]> {
  const rows = await db
    .selectFrom("article as a")
    .innerJoin("made as m", "m.key", "a.made")
    .select(["m.onrecord", "m.model", "m.rules", count])
    .groupBy("m.key")
    .orderBy("m.key")
    .execute();
  return rows.map(({ count, ...made }) => ({ made, articles: count }));
}

async function countRows(db: Kysely<Tables>, table: keyof Tables): Promise<number> {
  return (await db.selectFrom(table).select(count).executeTakeFirstOrThrow()).count;
}
