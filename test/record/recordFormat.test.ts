import { readdirSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/article/index.ts";
import { migrate } from "../../src/record/sqlite/migrate.ts";
import { migrations } from "../../src/record/sqlite/migrations.ts";
import { makeReading } from "../makeReading.ts";
import { stores } from "./stores.ts";

const document = readFileSync(new URL("../../docs/record-format.md", import.meta.url), "utf8");

/** The first column of every table of a section: what the section documents. */
function namesIn(heading: string): string[] {
  const [, rest = ""] = document.split(`${heading}\n`);
  const [section = ""] = rest.split(/\n#{2,3} /);
  return [...section.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name as string);
}

/** Every path through a value: `a`, `a.b`, `a[].c`. */
function pathsOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, `${path}[]`)).concat(path);
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value).flatMap(([name, field]) =>
    pathsOf(field, path ? `${path}.${name}` : name),
  );
  return path ? [path, ...below] : below;
}

const fieldsOf = (value: unknown) => [...new Set(pathsOf(value))].filter((path) => /\w$/.test(path)).sort();

const when = { from: "2031-05-04", to: "2031-05-05", span: [[0, 3]] } as const;
const text = "The minister said on Sunday that ships would sail.";
/** Nothing in it is null and no list empty, so that every field shows. */
const full: Reading = makeReading({
  text,
  title: "Ships",
  outlet: "The Sorvik Herald",
  byline: "A. Writer",
  published: "2031-05-04",
  publishedEvidence: { method: "given", evidence: "2031-05-04" },
  url: "https://herald.example/ships",
  language: "en",
  fetched: {
    at: "2031-05-04T08:00:00Z",
    address: "https://herald.example/ships",
    etag: "1",
    lastModified: "x",
  },
  problems: [{ code: "date-broken", message: "No date", at: [0, 3] }],
  said: [
    {
      source: "The minister",
      cue: "said",
      content: "ships would sail",
      type: "communication",
      speaker: {
        entity: "e1",
        name: "Ilna Varga",
        description: null,
        kind: "person",
        how: "nominal",
        confidence: 0.9,
      },
      unknownSpeaker: "doubtful",
      candidates: [{ entity: "e2", name: "the press", confidence: 0.1 }],
      addressees: [{ entity: "e2", name: "the press", span: [[0, 3]] }],
      occasion: "a briefing",
      when,
      where: [[0, 3]],
      stance: "promise",
      stanceConfidence: 0.8,
      about: ["e2"],
      hedged: false,
      negated: false,
      within: "a2",
    },
  ],
  events: [
    {
      id: "v1",
      type: "AID",
      mode: "x",
      contexts: ["military"],
      cameo: "07",
      trigger: [[0, 3]],
      actor: [[0, 3]],
      recipient: [[0, 3]],
      actors: ["e1"],
      recipients: ["e2"],
      status: "planned",
      within: "a1",
      when,
      where: [[0, 3]],
      statement: "a1",
      respondsTo: "v2",
      evidence: [[0, 3]],
      quad: 2,
      intensity: 3,
      scale: "x",
      confidence: 0.5,
    },
  ],
  entities: [
    {
      id: "e1",
      name: "Ilna Varga",
      kind: "person",
      aliases: ["Varga"],
      roles: [{ title: "minister", of: "NRL" }],
      country: "NRL",
      sector: "GOV",
      mentions: [[0, 12]],
    },
  ],
  denials: [{ of: "v1", by: "a1", evidence: [[0, 3]], confidence: 0.5 }],
  hash: { text: makeReading({ text }).hash.text, bytes: "0" },
});

describe("docs/record-format.md", () => {
  const database = new DatabaseSync(":memory:");
  migrate(database);
  const columns = database
    .prepare(
      `SELECT t.name AS "table", c.name AS "column" FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
       WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite%'`,
    )
    .all() as { table: string; column: string }[];
  const tables = [...new Set(columns.map(({ table }) => table))].sort();

  it("has a section for every table and for no other", () => {
    const [, record = ""] = document.split("\n## The record\n");
    const sections = [...record.matchAll(/^### `(\w+)`$/gm)].map(([, name]) => name).sort();
    expect(sections).toEqual(tables);
  });

  it.each(tables)("documents the columns of %s and no others", (table) => {
    const found = columns.filter((one) => one.table === table).map(({ column }) => column);
    expect(namesIn(`### \`${table}\``).sort()).toEqual(found.sort());
  });

  it("names the version of the tables", () => {
    expect(document).toContain(`at present **${migrations.length}**`);
  });

  it("documents every field of a reading and no others", () => {
    const sections = [
      "### The article",
      "### Attributions: who said what",
      "### Events, entities, denials, problems",
    ];
    expect(sections.flatMap(namesIn).sort()).toEqual(fieldsOf(full));
  });

  it("knows every field that the types of an article declare", () => {
    const nouns = new URL("../../src/article/", import.meta.url);
    const files = readdirSync(nouns).filter((name) =>
      /^(Article|Attribution|Denial|Entity|Event|Origin|Problem|Reading)\.ts$/.test(name),
    );
    expect(files).toHaveLength(8);
    const declared = files.flatMap((name) =>
      [...readFileSync(new URL(name, nouns), "utf8").matchAll(/readonly (\w+)\??:/g)].map(
        ([, field]) => field,
      ),
    );
    const shown = new Set(fieldsOf(full).map((path) => path.split(/[.[\]]+/).at(-1)));
    expect(declared.filter((field) => !shown.has(field))).toEqual([]);
  });

  it("documents every field of a listing", async () => {
    const place = await stores[0]!.makePlace();
    const record = await place.open("write");
    await record.add(full);
    const ofReading = new Set(fieldsOf(full));
    for await (const statement of record.statements()) {
      const own = namesIn("### A statement: one line of `onrecord statements --json`");
      const known = (path: string) =>
        own.includes(path) ||
        ofReading.has(path) ||
        ofReading.has(`attributions[].${path}`) ||
        ofReading.has(path.replace(/^article\./, ""));
      expect(fieldsOf(statement).filter((path) => !known(path))).toEqual([]);
    }
    const listings = [
      ["### An event: one line of `onrecord events --json`", record.events()],
      ["### A position: one line of `onrecord positions --json`", record.positions()],
    ] as const;
    for (const [heading, rows] of listings) {
      const own = namesIn(heading);
      for await (const row of rows) {
        const known = (path: string) =>
          own.some((name) => name === path || path.startsWith(`${name}.`)) ||
          ofReading.has(`events[].${path}`) ||
          ofReading.has(path.replace(/^article\./, "")) ||
          own.includes(path.replace("answers[]", "claim")) ||
          /^answers\[\]\.(words|when)\./.test(path) ||
          /^parties\.(actors|recipients)\[\]\.(\w+|roles\[\]\.\w+)$/.test(path);
        expect(fieldsOf(row).filter((path) => !known(path))).toEqual([]);
      }
      expect(own.length).toBeGreaterThan(10);
    }
    for await (const article of record.articles()) {
      const own = namesIn("### An article: one line of `onrecord articles --json`");
      expect(fieldsOf(article).filter((path) => !own.includes(path) && !ofReading.has(path))).toEqual([]);
    }
    const stats = fieldsOf(await record.stats());
    const leaves = stats.filter(
      (path) => !stats.some((other) => other.startsWith(`${path}.`) || other.startsWith(`${path}[`)),
    );
    const madeFields = /^made\[\]\.made\./;
    expect(new Set(leaves.map((path) => (madeFields.test(path) ? "made[].made" : path)))).toEqual(
      new Set(namesIn("### `onrecord stats --json`")),
    );
    await record.close();
    await place.remove();
  });
});
