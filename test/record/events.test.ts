import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OnrecordError } from "../../src/article/index.ts";
import { renderEvent } from "../../src/record/events/renderEvent.ts";
import type { EventQuery, NewsRecord, Party, PositionQuery } from "../../src/record/index.ts";
import { findPositions } from "../../src/record/positions/findPositions.ts";
import { expulsions, talking } from "../cli/eventReadings.ts";
import { makeAttribution, makeEvent, makeReading, spanOf } from "../makeReading.ts";
import { type Place, stores } from "./stores.ts";

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const undatedEvent = makeReading({
  text: "Marvenna fed the stranded.",
  id: "note-1",
  done: [{ trigger: "fed", actor: "Marvenna", recipient: "the stranded" }],
});

describe.each(stores)("events in $name", ({ makePlace }) => {
  let place: Place;
  let record: NewsRecord;
  beforeEach(async () => {
    place = await makePlace();
    record = await place.open("write");
    for (const reading of [undatedEvent, talking, expulsions]) await record.add(reading);
  });
  afterEach(async () => {
    await record.close();
    await place.remove();
  });

  it("come by their day, undated last, and go on behind a cursor whatever the filter", async () => {
    expect((await collect(record.events())).map(({ day }) => day)).toEqual([
      "2025-05-05",
      ...Array(4).fill("2025-05-06"),
      "2025-06-02",
      "2025-06-02",
      null,
    ]);
    const queries: EventQuery[] = [
      {},
      { actor: "HMD" },
      { actor: "marvenna", type: "SANCTION" },
      { outlet: "wire" },
    ];
    for (const query of queries) {
      const whole = await collect(record.events(query));
      const paged: typeof whole = [];
      for (;;) {
        const after = paged.at(-1)?.cursor;
        const page = await collect(record.events({ ...query, limit: 2, ...(after && { after }) }));
        paged.push(...page);
        if (page.length < 2) break;
      }
      expect(paged).toEqual(whole);
    }
  });

  it("leaves undated ones out where a day is asked for", async () => {
    expect(await collect(record.events({ since: "2025-06-01" }))).toHaveLength(2);
    expect(await collect(record.events({ until: "2025-05-31" }))).toHaveLength(5);
  });

  it("pages relations and positions", async () => {
    const relation = await collect(record.relation(["HMD", "BVT"]));
    const [first] = relation;
    expect(await collect(record.relation(["HMD", "BVT"], { after: first!.cursor }))).toEqual(
      relation.slice(1),
    );
    const positions = await collect(record.positions());
    expect(positions).toHaveLength(3);
    for (const [i, { cursor }] of positions.entries())
      expect(await collect(record.positions({ after: cursor }))).toEqual(positions.slice(i + 1));
    expect(await collect(record.positions({ limit: 0 }))).toEqual([]);
  });

  it("refuses a question that makes no sense", async () => {
    const codeOf = (work: Promise<unknown>) =>
      work.then(
        () => "nothing was refused",
        (error: OnrecordError) => error.code,
      );
    for (const query of [{ since: "May" }, { limit: -1 }, { after: "x" }] satisfies EventQuery[] &
      PositionQuery[]) {
      expect(await codeOf(collect(record.events(query)))).toBe("usage");
      expect(await codeOf(collect(record.relation(["a", "b"], query)))).toBe("usage");
      expect(await codeOf(collect(record.positions(query)))).toBe("usage");
    }
  });

  it("are sound, and found by any name of a country", async () => {
    expect(await record.check()).toEqual([]);
    for (const actor of ["HMD", "Heard Island", "heard island", "the Heard Island"])
      expect(await collect(record.events({ actor }))).toHaveLength(5);
    expect(await collect(record.events({ actor: "hmd" }))).toEqual([]);
  });

  it("are checked: a party that is not the reading's is told", async () => {
    const path = record.path;
    await record.close();
    const database = new DatabaseSync(path);
    database.exec(`
      DROP TRIGGER event_party_refuses_update;
      UPDATE event_party SET country = 'USA' WHERE key = 3;
    `);
    const changed = database.prepare("SELECT article, event FROM event_party WHERE key = 3").get();
    database.close();
    expect(changed).toBeDefined();
    record = await place.open("read");
    expect((await record.check()).map(({ kind, at }) => [kind, at])).toEqual([
      ["schema", "event_party_refuses_update"],
      ["words", "event v1"],
    ]);
  });

  it("keeps roles once, and none to a reader", async () => {
    const role = { name: "Varga", title: "envoy", of: "UN", from: null, to: null };
    expect(await record.addRoles([role, role, { ...role, to: "2025-01-01" }])).toEqual({
      added: 2,
      known: 1,
    });
    await record.close();
    record = await place.open("read");
    expect(await record.roles()).toEqual([role, { ...role, to: "2025-01-01" }]);
    await expect(record.addRoles([role])).rejects.toMatchObject({ code: "record-not-writable" });
  });
});

describe("renderEvent", () => {
  const text =
    "Two envoys were expelled by Marvenna on Monday. The minister, who had come in from the coast by the early train that morning, met him in Dravno.";
  const party = (name: string | null, fields: Partial<Party> = {}): Party => ({
    entity: "e1",
    name,
    kind: "person",
    country: null,
    sector: null,
    roles: [],
    ...fields,
  });
  const nothing = { text, actors: [], recipients: [], reportedBy: null, content: [], answered: null };
  const expelled = makeEvent({
    trigger: [spanOf(text, "expelled")],
    actor: [spanOf(text, "Marvenna")],
    recipient: [spanOf(text, "Two envoys")],
  });

  it("tells what was said, as far as the deed's own words do not hold it", () => {
    const told = "Marvenna accused Kestovia of lying. “They began it,” she said.";
    const event = makeEvent({
      actor: [spanOf(told, "Marvenna")],
      trigger: [spanOf(told, "accused")],
      recipient: [spanOf(told, "Kestovia")],
    });
    const render = (content: string) =>
      renderEvent(event, { ...nothing, text: told, content: [spanOf(told, content)] });
    expect(render("Kestovia of lying")).toBe("Marvenna accused Kestovia: “of lying”");
    expect(render("“They began it,”")).toBe("Marvenna accused Kestovia: “They began it,”");
    expect(render("Kestovia")).toBe("Marvenna accused Kestovia");
  });

  it("keeps the order of the words, with the country behind its words", () => {
    const actors = [party("Marvenna", { kind: "country", country: "HMD" })];
    expect(renderEvent(expelled, { ...nothing, actors })).toBe("Two envoys were expelled by Marvenna (HMD)");
  });
  it("leaves out what lies far between, and names who is meant", () => {
    const event = makeEvent({
      trigger: [spanOf(text, "met")],
      actor: [spanOf(text, "The minister")],
      recipient: [spanOf(text, "him")],
      where: [spanOf(text, "Dravno")],
    });
    const context = {
      ...nothing,
      actors: [party("Ilse Varga", { country: "BVT" })],
      recipients: [party("Joren Okonta")],
    };
    expect(renderEvent(event, context)).toBe(
      "The minister (Ilse Varga, BVT) … met him (Joren Okonta) (place: Dravno)",
    );
  });
  it("tells parties that no words name", () => {
    const event = makeEvent({ trigger: [spanOf(text, "expelled")] });
    const context = {
      ...nothing,
      actors: [party("Marvenna", { country: "HMD" })],
      recipients: [party(null)],
    };
    expect(renderEvent(event, context)).toBe("by Marvenna (HMD): expelled, to an unnamed person");
  });
  it.each([
    ["happened", ""],
    ["planned", ", planned"],
    ["ongoing", ", ongoing"],
    ["hypothetical", ", hypothetical"],
    ["negated", ", did not happen"],
  ] as const)("says how real it is: %s", (status, told) => {
    expect(renderEvent({ ...expelled, status }, nothing)).toBe(`Two envoys were expelled by Marvenna${told}`);
  });
  it.each([
    ["state", "Varga", "according to Varga"],
    ["accuse", "Varga", "alleged by Varga"],
    ["deny", null, "denied by an aide"],
    [null, null, "according to an aide"],
  ] as const)("says who alone reports it: %s", (stance, name, told) => {
    const reportedBy = { id: "a1", name, words: "an aide", stance };
    expect(renderEvent(expelled, { ...nothing, reportedBy, answered: "A hit B" })).toBe(
      `Two envoys were expelled by Marvenna, in answer to “A hit B”; ${told}`,
    );
  });
  it("makes no words up where there are none", () => {
    expect(renderEvent(makeEvent({}), nothing)).toBe("");
  });
});

describe("findPositions", () => {
  const text = "x".repeat(50);
  const said = (id: string, stance: "accuse" | "deny" | "demand" | "decline" | "state" | null) =>
    makeAttribution({ id, stance });
  const denial = (of: string | null, by: string) => ({
    of,
    by,
    evidence: [[0, 3]] as const,
    confidence: 0.7,
  });
  const find = (fields: Partial<Parameters<typeof findPositions>[0]>) =>
    findPositions({ text, attributions: [], events: [], entities: [], denials: [], ...fields }).map(
      ({ kind, claim, answers }) => [kind, claim?.id ?? null, answers.map(({ id }) => id)],
    );

  it("answers a claim by the denial of its deed, of its matter and of itself, once each", () => {
    const attributions = [said("a1", "accuse"), said("a2", "deny"), said("a3", "deny")];
    const events = [
      makeEvent({ id: "v1", type: "ACCUSE", statement: "a1" }),
      makeEvent({ id: "v2", type: "ASSAULT", within: "a1" }),
      makeEvent({ id: "v3", type: "REJECT", statement: "a2", respondsTo: "v1" }),
    ];
    const denials = [denial("a1", "a2"), denial("v1", "a2"), denial("v2", "a3")];
    expect(find({ attributions, events, denials })).toEqual([["accusation", "a1", ["a2", "a3"]]]);
  });
  it("answers a demand by its refusal", () => {
    const attributions = [said("a1", "demand"), said("a2", "decline"), said("a3", "demand")];
    const events = [
      makeEvent({ id: "v1", type: "REQUEST", statement: "a1" }),
      makeEvent({ id: "v2", type: "REJECT", statement: "a2", respondsTo: "v1" }),
      makeEvent({ id: "v3", type: "SANCTION", respondsTo: "v1" }),
    ];
    expect(find({ attributions, events })).toEqual([
      ["demand", "a1", ["a2"]],
      ["demand", "a3", []],
    ]);
  });
  it("takes deeds that are no statement, and statements that are only denied", () => {
    const attributions = [said("a1", "state"), said("a2", "deny"), said("a3", null)];
    const events = [
      makeEvent({ id: "v1", type: "ACCUSE", actor: [[0, 3]] }),
      makeEvent({ id: "v2", type: "ASSAULT" }),
    ];
    const denials = [denial("a1", "a2"), denial("v2", "a2"), denial(null, "a2"), denial("a9", "a2")];
    expect(find({ attributions, events, denials })).toEqual([
      ["claim", "a1", ["a2"]],
      ["accusation", "v1", []],
      ["claim", "v2", ["a2"]],
      ["claim", null, ["a2"]],
      ["claim", null, ["a2"]],
    ]);
  });
  it("takes no inquiry, no charge that nobody brings or that never was, and nothing that is not said", () => {
    const actor = [[0, 3]] as const;
    const events = [
      makeEvent({ id: "v1", type: "ACCUSE", mode: "investigate", actor }),
      makeEvent({ id: "v2", type: "ACCUSE" }),
      makeEvent({ id: "v3", type: "REQUEST", status: "hypothetical", actor }),
      makeEvent({ id: "v4", type: "ACCUSE", status: "negated", actor }),
    ];
    expect(find({ attributions: [{ ...said("a1", "demand"), negated: true }], events })).toEqual([]);
  });
  it("finds none where nothing is claimed", () => {
    expect(find({ attributions: [said("a1", "state"), said("a2", null)], events: [makeEvent({})] })).toEqual(
      [],
    );
  });
});
