import { describe, expect, test } from "vitest";
import type { Attribution } from "../../src/article/index.ts";
import { findCast, keepMeant, nameSpeakers } from "../../src/entities/index.ts";
import { makeAttribution, makeEvent } from "../makeReading.ts";
import { buildMeant, type Known } from "./buildMeant.ts";

function name(text: string, known: Known) {
  const { analysis, said } = buildMeant(text, known);
  const cast = findCast(analysis, { attributions: said });
  const found = said.map((one, i) => ({ ...makeAttribution({ id: `a${i + 1}` }), ...one }));
  return { cast, attributions: nameSpeakers(found, { analysis, cast }) };
}

const keep = (text: string, known: Known) => {
  const { cast, attributions } = name(text, known);
  return keepMeant({ attributions, events: [] }, cast);
};

describe("speakers", () => {
  test("are entities, with how they are spoken of and how sure that is", () => {
    const { attributions } = name("Ana Ruske said it rained.", {
      person: ["Ana Ruske"],
      attributions: [{ source: "Ana Ruske", content: "it rained" }],
    });
    expect(attributions[0]).toMatchObject({
      speaker: { name: "Ana Ruske", kind: "person", how: "name", confidence: 0.97 },
      unknownSpeaker: null,
      candidates: [],
    });
  });
  test("are none where no source is", () => {
    const { attributions } = name("It was said that it rained.", { attributions: [{ source: "" }] });
    expect(attributions[0]).toMatchObject({ speaker: null, unknownSpeaker: "missing", candidates: [] });
  });
  test("are doubtful where two are as likely, and both are kept", () => {
    const { attributions } = name("Jon Holm met Tom Lind. He said it rained.", {
      person: ["Jon Holm", "Tom Lind"],
      attributions: [{ source: "He" }],
      mentions: [["He", { "Jon Holm": 0.2, "Tom Lind": 0.2 }]],
    });
    expect(attributions[0]).toMatchObject({ speaker: null, unknownSpeaker: "doubtful" });
    expect(attributions[0]!.candidates.map((each) => each.name)).toEqual(["Jon Holm", "Tom Lind"]);
  });
  test.each(["We", "You", "Many", "Everyone"])("are nobody in particular: %s", (source) => {
    const { attributions } = name(`${source} said it rained.`, { attributions: [{ source }] });
    expect(attributions[0]).toMatchObject({ speaker: null, unknownSpeaker: "generic" });
  });
  test("have no name where the article gives none", () => {
    const { attributions } = name("A senior official said it rained.", {
      nouns: ["official"],
      attributions: [{ source: "A senior official" }],
    });
    expect(attributions[0]!.speaker).toMatchObject({ name: null, kind: "unnamed", how: "nominal" });
  });
  test("are a country by its capital", () => {
    const { attributions } = name("Moscow said it rained.", {
      geopolitical: ["Moscow"],
      attributions: [{ source: "Moscow" }],
    });
    expect(attributions[0]!.speaker).toMatchObject({ name: "Russia", kind: "country", how: "metonym" });
  });
});

describe("addressees and whom it is about", () => {
  const text = "Ana Ruske told Piet Varga that Norway and Jon Holm had agreed in Moscow.";
  const known: Known = {
    person: ["Ana Ruske", "Piet Varga", "Jon Holm"],
    geopolitical: ["Norway", "Moscow"],
    attributions: [
      { source: "Ana Ruske", to: "Piet Varga", content: "that Norway and Jon Holm had agreed in Moscow" },
    ],
  };
  test("are told at their words", () => {
    const at = text.indexOf("Piet");
    expect(name(text, known).attributions[0]!.addressees).toEqual([
      { entity: expect.any(String), name: "Piet Varga", span: [[at, at + "Piet Varga".length]] },
    ]);
  });
  test("are those by name in the content, each once and no place", () => {
    const { attributions, entities } = keep(text, known);
    const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
    expect(attributions[0]!.about.map(nameOf)).toEqual(["Norway", "Jon Holm"]);
  });
});

describe("the entities that are kept", () => {
  const text = "A guard and a cook left Moscow. Norway wrote to Ana Ruske. The clerk said it rained in Lorn.";
  const known: Known = {
    person: ["Ana Ruske"],
    geopolitical: ["Norway", "Moscow", "Lorn"],
    nouns: ["guard", "cook", "clerk"],
    mentions: [["A guard"], ["a cook"]],
    attributions: [{ source: "The clerk", content: "it rained in Lorn" }],
  };
  test("are those by name and those who speak, numbered in order of the text", () => {
    const { entities, attributions } = keep(text, known);
    expect(entities.map(({ id, name: own }) => [id, own])).toEqual([
      ["e1", "Norway"],
      ["e2", "Ana Ruske"],
      ["e3", null],
    ]);
    expect(attributions[0]!.speaker?.entity).toBe("e3");
  });
  test("have their mentions in order, apart from each other and inside the text", () => {
    for (const { mentions } of keep(text, known).entities) {
      expect(mentions.length).toBeGreaterThan(0);
      mentions.forEach(([begin, end], i) => {
        expect(begin).toBeLessThan(end);
        expect(begin).toBeGreaterThanOrEqual(mentions[i - 1]?.[1] ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
      });
    }
  });
  test("are also those of events, and what speaks of an entity goes by its new id", () => {
    const { cast, attributions } = name(text, known);
    const guard = cast.entities.find(({ mentions }) => mentions[0]![0] === 0)!;
    const events = [makeEvent({ actors: [guard.id], recipients: [guard.id] })];
    const kept = keepMeant({ attributions, events }, cast);
    expect(kept.entities[0]).toMatchObject({ id: "e1", kind: "unnamed" });
    expect(kept.events[0]).toMatchObject({ actors: ["e1"], recipients: ["e1"] });
    expect(kept.attributions[0]!.speaker?.entity).toBe("e4");
  });
  test("stay as they are where nothing speaks of them", () => {
    const empty: readonly Attribution[] = [];
    expect(
      keepMeant({ attributions: empty, events: [] }, { entities: [], mentions: [], places: new Set() }),
    ).toEqual({ attributions: [], events: [], entities: [] });
  });
});
