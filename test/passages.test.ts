import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPassages } from "../training/passages/checkPassages.ts";
import { countCoverage } from "../training/passages/countCoverage.ts";
import { findSpan } from "../training/passages/findSpan.ts";
import { isHeldOut } from "../training/passages/resolvePassage.ts";

const folder = resolve(import.meta.dirname, "../training/passages");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .map((name) => ({ file: name, content: readFileSync(resolve(folder, name), "utf8") }));

const text =
  "The harbour master of Velmo, Tora Lund, told the council on Friday that the crane was “quite safe” and that she had never warned anybody.\n\n" +
  "The council denied her account. It said the crane had been closed since May, and asked the police to look for the man who had opened the gate again.";
const sound = {
  id: "tt-001",
  angle: "local/labour",
  text,
  attributions: [
    {
      id: "a1",
      source: "The harbour master of Velmo, Tora Lund,",
      cue: "told",
      content: "that the crane … warned anybody",
      addressee: "the council",
      stance: "state",
      speaker: ["Tora Lund", "person", "name"],
    },
    { id: "a2", source: "she", cue: "had never warned", content: "anybody", negated: true, stance: "state" },
    { id: "a3", source: "The council", cue: "denied", content: "her account", stance: "deny" },
    { id: "a4", source: "It", cue: "said", content: "the crane#2 … since May", stance: "state" },
    {
      id: "a5",
      source: "It",
      cue: "asked",
      content: "the police … gate again",
      addressee: "the police",
      stance: "demand",
    },
  ],
  events: [
    { id: "v1", trigger: "asked", actor: "It", recipient: "the police", type: "REQUEST", mode: "assist" },
  ],
  denials: [["a3", "a1"]],
};

const check = (...values: unknown[]) =>
  checkPassages([{ file: "some.jsonl", content: values.map((one) => JSON.stringify(one)).join("\n") }]);
const faultsOf = (...values: unknown[]) =>
  check(...values).faults.map(({ where, what }) => `${where} ${what}`);
/** The sound passage with its first attribution changed. */
const withFirst = (change: object) => ({
  ...sound,
  attributions: [{ ...sound.attributions[0], ...change }, ...sound.attributions.slice(1)],
});

describe("the passages", () => {
  test("are there", () => expect(files.length).toBeGreaterThan(0));
  test("have no fault", () => {
    expect(checkPassages(files).faults).toEqual([]);
  });
});

describe("findSpan", () => {
  test("finds whole words only", () => {
    expect(findSpan("he", "the man he saw")).toEqual([8, 10]);
    expect(findSpan("Riga", "Riga's harbour")).toEqual([0, 4]);
  });
  test("asks for a count where words stand twice, and takes it", () => {
    expect(findSpan("he", "he said he came")).toMatch(/stands 2 times/);
    expect(findSpan("he#2", "he said he came")).toEqual([8, 10]);
    expect(findSpan("he#3", "he said he came")).toMatch(/only 2/);
  });
  test("joins first and last words", () => {
    expect(findSpan("he came … the end", "said the end: he came at the end")).toEqual([14, 32]);
    expect(findSpan("he … end", "he saw the end of an end")).toMatch(/last part stands 2 times/);
    expect(findSpan("he … end#2", "he saw the end of an end")).toEqual([0, 24]);
  });
  test("says what is not there", () => {
    expect(findSpan("they", "he came")).toMatch(/does not stand/);
    expect(findSpan("", "he came")).toMatch(/is empty/);
    expect(findSpan("he ", "he came")).toMatch(/space/);
  });
  test("gives offsets that hold the words, whatever stands around them", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const words = "qx“ü”qx";
        fc.pre(!before.includes("qx") && !after.includes("qx"));
        const whole = `${before} ${words} ${after}`;
        const span = findSpan(words, whole);
        expect(typeof span === "string" ? span : whole.slice(...span)).toBe(words);
      }),
    );
  });
});

describe("checkPassages", () => {
  test("accepts a sound passage and places what is nested", () => {
    const { passages, faults } = check(sound);
    expect(faults).toEqual([]);
    expect(passages[0]!.attributions.map(({ within, manner }) => [within, manner])).toEqual([
      [null, "mixed"],
      ["a1", "indirect"],
      [null, "indirect"],
      [null, "indirect"],
      [null, "indirect"],
    ]);
    expect(text.slice(...passages[0]!.attributions[0]!.content[0]!)).toBe(
      "that the crane was “quite safe” and that she had never warned anybody",
    );
  });

  const bad: readonly (readonly [string, object, RegExp])[] = [
    [
      "words that are not in the text",
      withFirst({ source: "The harbor master" }),
      /a1 source .*does not stand/,
    ],
    ["ambiguous words", withFirst({ addressee: "crane" }), /a1 addressee .*stands 2 times/],
    ["an unknown stance", withFirst({ stance: "shout" }), /a1 stance "shout" is not known/],
    ["an unknown field", withFirst({ sauce: "x" }), /unknown field "sauce"/],
    ["a source inside its content", withFirst({ source: "the crane#1" }), /overlap/],
    ["a span over two paragraphs", withFirst({ content: "that the crane … denied" }), /paragraph's end/],
    ["a wrong holder", withFirst({ within: "a3" }), /does not stand in that attribution's content/],
    ["negation that nothing says", withFirst({ negated: true }), /negated, but no word/],
    [
      "a person who is not named",
      withFirst({ speaker: ["Tora Lunde", "person", "name"] }),
      /does not stand in the text/,
    ],
    [
      "a pronoun that is none",
      withFirst({ speaker: ["Tora Lund", "person", "pronoun"] }),
      /how is "pronoun"/,
    ],
    [
      "a cue that names another stance",
      {
        ...sound,
        attributions: sound.attributions.map((one) => (one.id === "a3" ? { ...one, stance: "state" } : one)),
      },
      /names deny/,
    ],
    [
      "an unknown event type",
      { ...sound, events: [{ ...sound.events[0], type: "WAR" }] },
      /"WAR" is not known/,
    ],
    [
      "a mode of another type",
      { ...sound, events: [{ ...sound.events[0], mode: "arrest" }] },
      /no mode of REQUEST/,
    ],
    [
      "an unknown status",
      { ...sound, events: [{ ...sound.events[0], status: "maybe" }] },
      /"maybe" is not known/,
    ],
    ["a link to nothing", { ...sound, responses: [["a1", "v9"]] }, /"v9" is no id/],
    ["a denial the wrong way round", { ...sound, denials: [["a1", "a3"]] }, /denies nothing/],
    [
      "two things with one id",
      { ...sound, attributions: [...sound.attributions, sound.attributions[0]] },
      /id of two things/,
    ],
    [
      "a forgotten cue",
      { ...sound, attributions: sound.attributions.filter(({ id }) => id !== "a4") },
      /"said" at \d+ is in no cue/,
    ],
    ["a forgotten quotation", { ...sound, attributions: [], denials: [] }, /“quite safe” is in no content/],
    ["a coreference chain of one", { ...sound, coreference: [["Tora Lund"]] }, /fewer than two/],
    [
      "a paraphrase of itself",
      { ...sound, paraphrases: [{ a: "They will not come back", b: "They will not come back", same: true }] },
      /paired with itself/,
    ],
    ["a text too short", { id: "tt-002", angle: "local/labour", text: "Too short." }, /has 2 words/],
    ["an angle of one part", { ...sound, angle: "local" }, /angle must be/],
  ];
  test.each(bad)("finds %s", (_, value, fault) => {
    expect(faultsOf(value).join("\n")).toMatch(fault);
  });

  const guarded =
    "The council refused to rule out a lawsuit and declined to deny that the crane was closed. Its clerk would neither confirm nor deny the figures. " +
    "A survey by the port suggests that the rail has rusted through, which nobody in Velmo had noticed before the storm.";
  const guardedWith = (id: string, change: object) => ({
    id: "tt-003",
    angle: "local/labour",
    text: guarded,
    attributions: [
      {
        id: "a1",
        source: "The council",
        cue: "refused to rule out",
        content: "a lawsuit",
        stance: "decline",
        negated: true,
      },
      {
        id: "a2",
        source: "The council",
        cue: "declined to deny",
        content: "that the crane was closed",
        stance: "deny",
        negated: true,
      },
      {
        id: "a3",
        source: "Its clerk",
        cue: "would neither confirm nor deny",
        content: "the figures",
        stance: "decline",
      },
      {
        id: "a4",
        source: "A survey by the port",
        cue: "suggests",
        content: "that the rail has rusted through",
        stance: "state",
        hedged: true,
        speaker: ["survey by the port", "document", "nominal"],
      },
    ].map((one) => (one.id === id ? { ...one, ...change } : one)),
  });
  test("accepts a refused denial, an answer that is none, and a document that suggests", () => {
    expect(faultsOf(guardedWith("", {}))).toEqual([]);
    expect(faultsOf(guardedWith("a1", { stance: "deny" }))).toEqual([]);
  });
  test.each([
    ["a refused denial that is not negated", "a1", { negated: false }, /a1 is not negated/],
    ["neither … nor as a denial", "a3", { stance: "deny" }, /a3 stance .*answers nothing/],
    ["neither … nor as negated", "a3", { negated: true }, /a3 stance .*answers nothing/],
    ["a document that hints", "a4", { stance: "hint" }, /a4 stance is hint though/],
    ["a document that suggests without a hedge", "a4", { hedged: false }, /a4 stance .*state and hedged/],
  ])("finds %s", (_, id, change, fault) => {
    expect(faultsOf(guardedWith(id, change)).join("\n")).toMatch(fault);
  });

  test("finds a line that is no JSON, and reads on", () => {
    const { passages, faults } = checkPassages([
      { file: "f.jsonl", content: `{"id":\n${JSON.stringify(sound)}` },
    ]);
    expect(faults).toMatchObject([{ file: "f.jsonl", line: 1, where: "line" }]);
    expect(passages).toHaveLength(1);
  });
  test("finds an id used twice and a sentence used twice", () => {
    const faults = faultsOf(sound, sound).join("\n");
    expect(faults).toMatch(/"tt-001" is used twice/);
    expect(faults).toMatch(/every sentence must be new/);
  });
});

test("coverage counts each label, also those not met", () => {
  const coverage = new Map(countCoverage(check(sound).passages).map((one) => [one.label, one.all]));
  expect(coverage.get("stance state")).toBe(3);
  expect(coverage.get("event REQUEST")).toBe(1);
  expect(coverage.get("mode COERCE curfew")).toBe(0);
  expect(coverage.get("nested attribution")).toBe(1);
});

test("about a fifth is held out, by the id alone", () => {
  const ids = Array.from({ length: 2000 }, (_, i) => `id-${i}`);
  expect(ids.filter(isHeldOut).length / ids.length).toBeCloseTo(0.2, 1);
});
