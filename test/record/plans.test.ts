import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { readParty } from "../../src/record/events/readParty.ts";
import { selectEvents, type WantedPair } from "../../src/record/events/selectEvents.ts";
import { migrate } from "../../src/record/sqlite/migrate.ts";
import { openKysely } from "../../src/record/sqlite/openKysely.ts";
import { searchParties } from "../../src/record/sqlite/searchWords.ts";

const database = new DatabaseSync(":memory:");
migrate(database);
const db = openKysely(database, { path: ":memory:" });
const narrowing = { outlets: null, since: null, until: null, after: null, limit: 100, allRevisions: false };

/** What SQLite means to do for the events between such parties. */
function planOf(pairs: readonly WantedPair[]): readonly string[] {
  const { sql, parameters } = selectEvents(db, {
    query: {},
    narrowing,
    pairs,
    search: searchParties,
  }).compile();
  const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(parameters as (string | number)[]));
  return steps.map(({ detail }) => String(detail));
}

describe("the way to events", () => {
  it("goes along the index of days where anyone will do, without sorting", () => {
    const plan = planOf([]);
    expect(plan.some((step) => step.includes("article_event_by_day"))).toBe(true);
    expect(plan.filter((step) => step.includes("TEMP B-TREE"))).toEqual([]);
  });

  it.each([
    ["one country", [{ actor: readParty("USA"), recipient: null }]],
    ["two countries", [{ actor: readParty("USA"), recipient: readParty("France") }]],
    ["a name", [{ actor: null, recipient: readParty("varga") }]],
    [
      "two ways",
      [
        { actor: readParty("USA"), recipient: readParty("varga") },
        { actor: readParty("varga"), recipient: readParty("USA") },
      ],
    ],
  ])("starts from an index of parties: %s", (_, pairs) => {
    const plan = planOf(pairs);
    // Only what was found already (f), and an index of words itself, is gone through.
    expect(plan.filter((step) => /^SCAN (?!f$|party_search VIRTUAL TABLE INDEX)/.test(step))).toEqual([]);
    expect(plan.some((step) => /event_party_by_country|party_search/.test(step))).toBe(true);
  });
});
