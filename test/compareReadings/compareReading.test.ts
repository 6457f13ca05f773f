import { describe, expect, test } from "vitest";
import type { Attribution, Event, Reading, SpanList } from "../../src/article/index.ts";
import { makeArticle } from "../makeArticle.ts";
import { makeAttribution, makeEntity, makeEvent } from "../makeReading.ts";
import type { ArticleRecord } from "./ArticleRecord.ts";
import { compareReading } from "./compareReading.ts";
import { findFaults } from "./findFaults.ts";
import { placesOf } from "./placesOf.ts";
import { countAnswers } from "./Tally.ts";

const text =
  "Moscow expelled two envoys on Monday. Russia's ambassador, Ilya Vetrov, told reporters that they had spied. " +
  "A Latvian official denied it. In response Latvia expelled a clerk.";

const record: ArticleRecord = {
  attributions: [
    {
      source: "Russia's ambassador, Ilya Vetrov,",
      cue: "told",
      content: "that they had spied",
      manner: "indirect",
      within: null,
      speaker: "Ilya Vetrov",
      kind: "person",
      how: "name",
      type: "communication",
      stance: "accuse",
      addressee: "reporters",
      hedged: false,
      negated: false,
      when: null,
    },
    {
      source: "A Latvian official",
      cue: "denied",
      content: "it",
      manner: "indirect",
      speaker: "Latvian official",
      kind: "unnamed",
      how: "nominal",
      stance: "deny",
    },
  ],
  entities: [
    { name: "Russia", kind: "country", country: "RUS", roles: [], aliases: ["Moscow"] },
    {
      name: "Ilya Vetrov",
      kind: "person",
      roles: [{ title: "ambassador", of: "RUS" }],
      aliases: [],
    },
  ],
  events: [
    {
      trigger: "expelled",
      type: "SANCTION",
      mode: "expel",
      actor: "Moscow",
      actors: ["Russia"],
      recipient: "two envoys",
      status: "happened",
      within: null,
      respondsTo: null,
      when: { from: "2025-03-03", to: "2025-03-03" },
    },
    { trigger: "expelled#2", type: "SANCTION", actor: "Latvia", recipient: "a clerk", respondsTo: 0 },
  ],
  denials: [{ of: 0, by: 1 }],
};

const at = (words: string): SpanList => placesOf(text, words);

function attributionAt(source: string, fields: Partial<Attribution>): Attribution {
  return makeAttribution({
    source: at(source),
    type: "communication",
    hedged: false,
    negated: false,
    ...fields,
  });
}

function eventAt(trigger: string, fields: Partial<Event>): Event {
  return makeEvent({
    type: "SANCTION",
    mode: "expel",
    cameo: "16",
    trigger: at(trigger),
    quad: 4,
    intensity: -5,
    scale: "goldstein",
    ...fields,
  });
}

const vetrov = {
  entity: "e2",
  name: "Ilya Vetrov",
  description: null,
  kind: "person",
  how: "name",
  confidence: 0.95,
} as const;
const accusation = attributionAt("Russia's ambassador, Ilya Vetrov,", {
  id: "a1",
  content: at("that they had spied"),
  speaker: vetrov,
  stance: "accuse",
  addressees: [{ entity: "e3", name: null, span: at("reporters") }],
});
const denial = attributionAt("A Latvian official", {
  id: "a2",
  content: at("it"),
  speaker: {
    entity: "e4",
    name: null,
    description: "Latvian official",
    kind: "unnamed",
    how: "nominal",
    confidence: 0.9,
  },
  stance: "deny",
});

/** A reading that finds all of the record, save what is laid over it. */
const readingOf = (fields: Partial<Reading>): Reading => ({
  ...makeArticle(text),
  attributions: [accusation, denial],
  entities: [
    makeEntity({ id: "e1", name: "Russia", kind: "country", country: "RUS", aliases: ["Moscow"] }),
    makeEntity({ id: "e2", name: "Ilya Vetrov", roles: [{ title: "ambassador", of: "RUS" }] }),
    makeEntity({ id: "e3", kind: "group" }),
    makeEntity({ id: "e4", kind: "unnamed" }),
  ],
  events: [
    eventAt("expelled", {
      id: "v1",
      actor: at("Moscow"),
      actors: ["e1"],
      recipient: at("two envoys"),
      when: { from: "2025-03-03", to: "2025-03-03", span: at("Monday") },
    }),
    eventAt("expelled#2", { id: "v2", actor: at("Latvia"), recipient: at("a clerk"), respondsTo: "v1" }),
  ],
  denials: [{ of: "a1", by: "a2", evidence: [], confidence: 0.9 }],
  made: { onrecord: "0", model: "none", rules: "0" },
  ...fields,
});

const isEntirelyRight = (fields: Partial<Reading>) =>
  [...countAnswers(compareReading(record, readingOf(fields)).answers)]
    .filter(([, { right, of }]) => right < of)
    .map(([question]) => question)
    .sort();

describe("a reading compared with what is wanted", () => {
  test("is right in all that is asked when it finds all of it", () => {
    const { answers, wrongCredits, extra } = compareReading(record, readingOf({}));
    const asked = countAnswers(answers);
    expect(isEntirelyRight({})).toEqual([]);
    expect(wrongCredits).toEqual([]);
    expect(extra).toBe(0);
    expect([...asked.keys()]).toEqual(
      expect.arrayContaining(["found", "speaker", "unnamed kept unnamed", "addressee", "event", "response"]),
    );
  });
  test("credits somebody else when a sure speaker has another name", () => {
    const speaker = { ...vetrov, name: "Oleg Brusnik" };
    const attributions = [{ ...accusation, speaker }, denial];
    expect(compareReading(record, readingOf({ attributions })).wrongCredits).toEqual([
      "Russia's ambassador, Ilya Vetrov, → Oleg Brusnik, not Ilya Vetrov",
    ]);
    const unsure = [{ ...accusation, speaker: { ...speaker, confidence: 0.5 } }, denial];
    expect(compareReading(record, readingOf({ attributions: unsure })).wrongCredits).toEqual([]);
    expect(isEntirelyRight({ attributions: unsure })).toEqual([
      "speaker",
      "speaker, of those told",
      "speaker: name",
    ]);
  });
  test("credits somebody when an unnamed speaker is given a name, and nobody with half of the right one", () => {
    const named = { ...denial, speaker: { ...vetrov, name: "Andris Leja" } };
    expect(
      compareReading(record, readingOf({ attributions: [accusation, named] })).wrongCredits,
    ).toHaveLength(1);
    const half = { ...accusation, speaker: { ...vetrov, name: "Vetrov" } };
    expect(compareReading(record, readingOf({ attributions: [half, denial] })).wrongCredits).toEqual([]);
    expect(isEntirelyRight({ attributions: [half, denial] })).toContain("speaker");
  });
  test("counts what is left undecided as wrong, and what is too much as extra", () => {
    const undecided = { ...accusation, type: null, stance: null, addressees: [], speaker: null };
    expect(isEntirelyRight({ attributions: [undecided, denial] })).toEqual([
      "addressee",
      "kind",
      "speaker",
      "speaker: name",
      "stance",
      "type",
    ]);
    const again = { ...denial, id: "a3", content: at("In response Latvia expelled a clerk") };
    expect(compareReading(record, readingOf({ attributions: [accusation, denial, again] })).extra).toBe(1);
  });
  test("asks whose deed it was, what it answers and what is denied", () => {
    const [first, second] = readingOf({}).events as [Event, Event];
    const turned = [
      { ...first, actors: ["e2"] },
      { ...second, respondsTo: null, recipient: at("envoys") },
    ];
    expect(isEntirelyRight({ events: turned, denials: [] })).toEqual([
      "denial",
      "event's actor",
      "event's recipient",
      "response",
    ]);
    expect(isEntirelyRight({ events: [first] })).toEqual(["event", "response"]);
  });
});

describe("faults of a record written by hand", () => {
  test("are none in a good one", () => {
    expect(findFaults(record, text)).toEqual([]);
  });
  test("are words that are not in the text, labels and indexes that do not exist, speakers without entity", () => {
    const [first, second] = record.attributions;
    const faulty: ArticleRecord = {
      ...record,
      attributions: [
        { ...first!, source: "Ilya Petrov", speaker: "Ilya Petrov", within: 7 },
        { ...second!, how: "guess" as "name" },
      ],
      denials: [{ of: "invaded", by: 1 }],
    };
    expect(findFaults(faulty, text)).toEqual([
      "not in the text: Ilya Petrov",
      "attributions[0]: within 7",
      "attributions[0]: Ilya Petrov is not in the entities",
      "attributions[1]: how guess",
      "denial of invaded by 1",
    ]);
  });
});
