import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OnrecordError, Reading } from "../../src/article/index.ts";
import type { NewsRecord, Statement, StatementQuery } from "../../src/record/index.ts";
import { migrations } from "../../src/record/sqlite/migrations.ts";
import { sha256 } from "../makeArticle.ts";
import { makeEntity, makeReading } from "../makeReading.ts";
import { type Place, stores } from "./stores.ts";

const harbour = makeReading({
  text: "Premier Ílna Varga said the harbour of Sorvik would stay open. “We will not close it,” Varga told reporters, “whatever it costs.” The Norland ministry denies that talks have failed.",
  title: "Harbour stays open",
  outlet: "The Sorvik Herald",
  published: "2031-05-04",
  url: "https://herald.example/harbour",
  said: [
    { source: "Premier Ílna Varga", cue: "said", content: "the harbour of Sorvik would stay open" },
    {
      source: "Varga",
      cue: "told",
      content: ["“We will not close it,”", "“whatever it costs.”"],
      manner: "direct",
      type: "communication",
    },
    { source: "The Norland ministry", cue: "denies", content: "talks have failed", type: "attitude" },
  ],
});
const strike = makeReading({
  text: "Dockers in Sorvik will strike on Monday, their union announced. He called it a last resort.",
  outlet: "Norland Wire",
  published: "2031-05-03T23:30:00-05:00",
  said: [
    { source: "their union", cue: "announced", content: "Dockers in Sorvik will strike on Monday" },
    {
      source: "He",
      cue: "called",
      content: "a last resort",
      manner: "mixed",
      within: "a1",
      speaker: {
        entity: "e1",
        name: "Oto Brandt",
        description: null,
        kind: "person",
        how: "pronoun",
        confidence: 0.8,
      },
    },
  ],
});
const undatedNote = makeReading({
  text: "A spokesman said nothing had changed.",
  said: [{ source: "A spokesman", cue: "said", content: "nothing had changed" }],
});

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function contents(statements: readonly Statement[]): string[] {
  return statements.map(({ words }) => words.content);
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "nothing was refused",
    (error: OnrecordError) => error.code,
  );
}

describe.each(stores)("a record in $name", ({ makePlace }) => {
  let place: Place;
  let record: NewsRecord;
  beforeEach(async () => {
    place = await makePlace();
    record = await place.open("write");
  });
  afterEach(async () => {
    await record.close();
    await place.remove();
  });
  const addAll = async (...readings: readonly Reading[]) => {
    for (const reading of readings) await record.add(reading);
  };
  const find = async (query: StatementQuery) => contents(await collect(record.statements(query)));

  describe("keeping", () => {
    it("keeps an article and knows it again", async () => {
      expect(await record.has(harbour)).toBe(false);
      expect(await record.add(harbour)).toEqual({ added: true });
      expect(await record.has(harbour)).toBe(true);
      expect(await record.article(harbour.id)).toEqual(harbour);
    });

    it("adds nothing when the same comes again", async () => {
      await addAll(harbour);
      const before = await record.stats();
      expect(await record.add({ ...harbour, title: "Another title" })).toEqual({ added: false });
      expect(await record.stats()).toEqual(before);
    });

    it("keeps another text under the same id as a revision and shows the newest", async () => {
      const corrected = makeReading({
        id: harbour.id,
        text: "A spokesman said much had changed.",
        said: [{ source: "A spokesman", cue: "said", content: "much had changed" }],
      });
      await addAll(harbour, strike, corrected);
      expect(await record.article(harbour.id)).toEqual(corrected);
      expect(await record.article(harbour.id, { textHash: harbour.hash.text })).toEqual(harbour);
      expect(await record.has(harbour)).toBe(true);
      expect(await find({ article: harbour.id })).toEqual(["much had changed"]);
      expect(await find({ article: harbour.id, allRevisions: true })).toHaveLength(3);
      const kept = await collect(record.articles({ allRevisions: true }));
      expect(kept.filter(({ id }) => id === harbour.id).map(({ revision }) => revision)).toEqual([1, 2]);
      expect(await collect(record.articles())).toHaveLength(2);
      expect(await record.stats()).toMatchObject({ articles: 2, revisions: 1 });
    });

    it("keeps what was kept when it is closed and opened again", async () => {
      await addAll(harbour, strike);
      const shown = await collect(record.statements());
      await record.close();
      record = await place.open("read");
      expect(await collect(record.statements())).toEqual(shown);
      expect(await codeOf(record.add(undatedNote))).toBe("record-not-writable");
    });

    it("is closed twice without harm", async () => {
      await record.close();
      await record.close();
    });

    it.each([
      ["a span beyond the text", { ...harbour, entities: [makeEntity({ mentions: [[0, 100_000]] })] }],
      ["a span that ends before it begins", { ...harbour, entities: [makeEntity({ mentions: [[9, 4]] })] }],
      ["a span at a half unit", { ...harbour, entities: [makeEntity({ mentions: [[0.5, 4]] })] }],
      ["a hash of another text", { ...harbour, hash: { text: sha256("other"), bytes: null } }],
    ])("refuses a reading with %s, and keeps nothing of it", async (_, reading) => {
      expect(await codeOf(record.add(reading))).toBe("reading-failed");
      expect(await record.stats()).toMatchObject({ articles: 0, entities: 0, attributions: { total: 0 } });
    });

    it("keeps nothing of an article of which one row cannot be kept", async () => {
      const broken = { ...harbour, problems: [{ code: "x", message: null as unknown as string, at: null }] };
      await expect(record.add(broken)).rejects.toThrow();
      expect(await record.stats()).toMatchObject({ articles: 0, attributions: { total: 0 } });
      expect(await record.add(harbour)).toEqual({ added: true });
    });
  });

  describe("who said what", () => {
    beforeEach(() => addAll(undatedNote, harbour, strike));

    it("comes by day, then article, then place, undated last", async () => {
      expect(await find({})).toEqual([
        "Dockers in Sorvik will strike on Monday",
        "a last resort",
        "the harbour of Sorvik would stay open",
        "“We will not close it,” … “whatever it costs.”",
        "nothing had changed",
      ]);
    });

    it("carries the attribution, its words, its article and what made it", async () => {
      const [, second] = await collect(record.statements());
      expect(second).toEqual({
        ...strike.attributions[1],
        words: { source: "He", cue: "called", content: "a last resort" },
        article: {
          id: strike.id,
          title: null,
          outlet: "Norland Wire",
          byline: null,
          published: "2031-05-03T23:30:00-05:00",
          url: null,
          language: null,
          from: strike.from,
          hash: strike.hash,
        },
        made: strike.made,
        cursor: expect.any(String),
      });
    });

    it("leaves out what is no statement unless all types are asked for", async () => {
      expect(await find({ speaker: "ministry" })).toEqual([]);
      expect(await find({ speaker: "ministry", allTypes: true })).toEqual(["talks have failed"]);
    });

    it.each([
      ["varga", 2],
      ["VÁRGA", 2],
      ["ilna varga", 1],
      ["varga ilna", 1],
      ['"varga ilna"', 0],
      ['"ílna varga"', 1],
      ["arga", 0],
      ["var*", 2],
      ["Brandt", 1],
      ["he", 1],
      ["he brandt", 0],
      ["reporters", 0],
    ])("finds the speaker %s in the source or the name", async (speaker, count) => {
      expect(await find({ speaker })).toHaveLength(count);
    });

    it.each([
      ["sorvik", 2],
      ["SORVIK harbour", 1],
      ['"harbour of sorvik"', 1],
      ['"sorvik harbour"', 0],
      ["“harbour of Sorvik”", 1],
      ["harb*", 1],
      ["harb", 0],
      ["announced", 1],
      ["union", 0],
      ["close costs", 1],
    ])("finds %s in content or cue", async (text, count) => {
      expect(await find({ text })).toHaveLength(count);
    });

    it.each([
      [{ outlet: "herald" }, 2],
      [{ outlet: "the sorvik hérald" }, 2],
      [{ outlet: "wire" }, 2],
      [{ outlet: "wir" }, 0],
      [{ outlet: "*" }, 0],
      [{ since: "2031-05-04" }, 2],
      [{ until: "2031-05-03" }, 2],
      [{ since: "2031-05-03", until: "2031-05-04" }, 4],
      [{ since: "2031-05-05" }, 0],
      [{ outlet: "herald", speaker: "varga", text: "open", since: "2031-05-04" }, 1],
      [{ limit: 0 }, 0],
      [{ limit: 3 }, 3],
    ] satisfies [StatementQuery, number][])("narrows by %j", async (query, count) => {
      expect(await find(query)).toHaveLength(count);
    });

    it("goes on behind a cursor, page by page, whatever the filter", async () => {
      for (const query of [
        {},
        { allTypes: true },
        { text: "sorvik" },
        { text: "s*" },
        { outlet: "sorvik" },
      ]) {
        const whole = await collect(record.statements(query));
        const paged: Statement[] = [];
        for (;;) {
          const after = paged.at(-1)?.cursor;
          const page = await collect(record.statements({ ...query, limit: 2, ...(after && { after }) }));
          paged.push(...page);
          if (page.length < 2) break;
        }
        expect(paged).toEqual(whole);
      }
    });

    it("shows those of one article by the beginning of its id", async () => {
      expect(await find({ article: strike.id.slice(0, 12) })).toHaveLength(2);
      expect(await codeOf(find({ article: "none" }))).toBe("not-in-record");
    });

    it.each([
      { since: "2031-02-30" },
      { until: "yesterday" },
      { since: "2031-5-4" },
      { limit: -1 },
      { limit: 1.5 },
      { limit: Number.NaN },
      { after: "nonsense" },
      { after: "2031-05-04/x/1" },
      { article: "" },
    ] satisfies StatementQuery[])("refuses %j", async (query) => {
      expect(await codeOf(find(query))).toBe("usage");
    });

    it("may be left early, and be asked twice at once", async () => {
      const seen: string[] = [];
      for await (const outer of record.statements()) {
        for await (const inner of record.statements({ article: outer.article.id })) {
          seen.push(`${outer.id}${inner.id}`);
          break;
        }
        await record.article(outer.article.id);
        if (seen.length === 3) break;
      }
      expect(seen).toHaveLength(3);
    });

    it("may be read while articles are added", async () => {
      let count = 0;
      for await (const _ of record.statements())
        await record.add(
          makeReading({
            text: `An aide said ${count++} ships were late.`,
            said: [{ content: "ships were late" }],
          }),
        );
      expect(count).toBe(5);
      expect(await find({ text: "ships" })).toHaveLength(5);
    });
  });

  describe("articles", () => {
    it("come by day with counts, without their text", async () => {
      const problems = [{ code: "date-unknown", message: "The day could not be told", at: null }];
      await addAll({ ...undatedNote, problems }, harbour, strike);
      const kept = await collect(record.articles());
      expect(kept.map(({ id, statements, problems }) => [id, statements, problems])).toEqual([
        [strike.id, 2, 0],
        [harbour.id, 2, 0],
        [undatedNote.id, 1, 1],
      ]);
      expect(kept[1]).toMatchObject({ title: "Harbour stays open", revision: 1, made: harbour.made });
      expect(kept[1]).not.toHaveProperty("text");
      expect(Date.parse(kept[0]?.added ?? "")).toBeLessThanOrEqual(Date.now());
    });

    it("are narrowed and paged", async () => {
      await addAll(harbour, strike, undatedNote);
      const ids = async (query = {}) => (await collect(record.articles(query))).map(({ id }) => id);
      expect(await ids({ outlet: "norland" })).toEqual([strike.id]);
      expect(await ids({ since: "2031-05-04" })).toEqual([harbour.id]);
      const [first] = await collect(record.articles({ limit: 1 }));
      expect(await ids({ after: first?.cursor })).toEqual([harbour.id, undatedNote.id]);
      expect(await codeOf(ids({ until: "2031" }))).toBe("usage");
    });

    it("are found by the beginning of an id that no other shares", async () => {
      const [one, other] = ["north-1", "north-2"].map((id) => ({ ...undatedNote, id }));
      await addAll(one as Reading, other as Reading, { ...strike, id: "north" });
      expect((await record.article("north-1")).id).toBe("north-1");
      expect((await record.article("north")).text).toBe(strike.text);
      await expect(record.article("nor")).rejects.toMatchObject({
        code: "usage",
        message: expect.stringContaining("north-1"),
      });
      expect(await codeOf(record.article("south"))).toBe("not-in-record");
      expect(await codeOf(record.article(""))).toBe("usage");
      expect(await codeOf(record.article("north%"))).toBe("not-in-record");
      expect(await codeOf(record.article("north", { textHash: "0" }))).toBe("not-in-record");
    });
  });

  describe("fetches", () => {
    const fetched = (etag: string | null, at = "2031-05-04T10:00:00Z") => ({
      at,
      address: "https://herald.example/feed.xml",
      etag,
      lastModified: null,
    });

    it("answers with the validators of the latest, by either address", async () => {
      expect(await record.validators("https://herald.example/feed")).toBeNull();
      await record.keepFetch(fetched('"1"'), { asked: "https://herald.example/feed" });
      await record.keepFetch(fetched('"2"'), { asked: "https://herald.example/feed" });
      for (const address of ["https://herald.example/feed", "https://herald.example/feed.xml"])
        expect(await record.validators(address)).toEqual({ etag: '"2"', lastModified: null });
    });

    it("does not take an article for a fetch that was read to its end", async () => {
      await addAll({ ...harbour, fetched: fetched('"1"') });
      expect(await record.validators(fetched(null).address)).toBeNull();
    });

    it("are not kept by a reader", async () => {
      await record.close();
      record = await place.open("read");
      expect(await codeOf(record.keepFetch(fetched('"1"')))).toBe("record-not-writable");
    });
  });

  it("counts what it holds", async () => {
    const problems = [{ code: "date-unknown", message: "The day could not be told", at: null }];
    await addAll(harbour, strike, { ...undatedNote, problems, made: { ...harbour.made, rules: "2" } });
    expect(await record.stats()).toEqual({
      articles: 3,
      revisions: 0,
      statements: { total: 5, byManner: { direct: 1, indirect: 3, mixed: 1 } },
      attributions: {
        total: 6,
        byType: { communication: 1, attitude: 1, factive: 0, control: 0, unknown: 4 },
      },
      entities: 0,
      events: 0,
      denials: 0,
      roles: 0,
      outlets: [
        { name: null, articles: 1 },
        { name: "Norland Wire", articles: 1 },
        { name: "The Sorvik Herald", articles: 1 },
      ],
      days: { count: 2, first: "2031-05-03", last: "2031-05-04", undated: 1 },
      problems: [{ code: "date-unknown", count: 1 }],
      bytes: expect.any(Number),
      made: [
        { made: harbour.made, articles: 2 },
        { made: { ...harbour.made, rules: "2" }, articles: 1 },
      ],
      version: migrations.length,
      engine: expect.stringMatching(/\d+\.\d+/),
    });
  });

  it("counts an empty record", async () => {
    expect(await record.stats()).toMatchObject({
      articles: 0,
      days: { count: 0, first: null, last: null, undated: 0 },
      outlets: [],
    });
    expect(await find({})).toEqual([]);
    expect(await record.check()).toEqual([]);
  });

  it("finds a sound record sound, while it is written to", async () => {
    await addAll(harbour, strike);
    await find({ text: "sorvik" });
    await addAll(undatedNote);
    expect(await record.check()).toEqual([]);
  });
});
