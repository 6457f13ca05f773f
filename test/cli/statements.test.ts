import { beforeAll, describe, expect, test } from "vitest";
import { makeReading, spanOf } from "../makeReading.ts";
import { makeRecord } from "./makeRecord.ts";
import { runInMemory } from "./runInMemory.ts";

const text =
  "Foreign Minister Ilse Varga told the assembly that Kestovia ran spies. The minister said to reporters that she would wait. A senior official denied everything. It was reported that the bridge was shut. He laughed at the thought. She fears a long winter.";
const speaker = {
  entity: "e1",
  name: "Ilse Varga",
  description: null,
  kind: "person",
  how: "name",
  confidence: 0.9,
} as const;
const reading = makeReading({
  text,
  title: "Bridge",
  outlet: "Northern Wire",
  published: "2025-05-05",
  said: [
    {
      source: "Foreign Minister Ilse Varga",
      cue: "told",
      content: "Kestovia ran spies",
      type: "communication",
      stance: "accuse",
      speaker,
      addressees: [{ entity: "e2", name: "National Assembly", span: [spanOf(text, "the assembly")] }],
    },
    {
      source: "The minister",
      cue: "said",
      content: "she would wait",
      type: "communication",
      stance: "state",
      speaker: { ...speaker, how: "nominal", confidence: 0.45 },
      addressees: [{ entity: "e3", name: null, span: [spanOf(text, "reporters")] }],
    },
    {
      source: "A senior official",
      cue: "denied",
      content: "everything",
      stance: "deny",
      speaker: {
        entity: "e4",
        name: null,
        description: null,
        kind: "unnamed",
        how: "nominal",
        confidence: 0.9,
      },
    },
    { cue: "It was reported", content: "the bridge was shut", unknownSpeaker: "passive" },
    {
      source: "He",
      cue: "laughed at",
      content: "the thought",
      unknownSpeaker: "doubtful",
      candidates: [{ entity: "e1", name: "Ilse Varga", confidence: 0.3 }],
    },
    { source: "She", cue: "fears", content: "a long winter", type: "attitude", speaker },
  ],
});

let record = "";
beforeAll(async () => {
  record = await makeRecord([reading]);
});
const ask = (...args: string[]) => runInMemory([...args, "--record", record]);
const idsOf = async (...args: string[]) => {
  const { out } = await ask("statements", "--json", ...args);
  return out === ""
    ? []
    : out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id as string);
};

describe("statements by who is meant", () => {
  test("a table names the speaker, the words where they differ, and why nobody is known", async () => {
    expect((await ask("statements")).out).toMatchInlineSnapshot(`
      "2025-05-05  Northern Wire: Bridge                                                           3b628105
        Foreign Minister Ilse Varga     told           Kestovia ran spies
      ? Ilse Varga (“The minister”)     said           she would wait
        A senior official               denied         everything
        – [passive]                     It was         the bridge was shut
                                        reported
        He [in doubt]                   laughed at     the thought

      ? doubtful: confidence below 0.5   – no source named   […] why it is not known who
      "
    `);
  });
  test.each([
    [
      ["--speaker", "varga"],
      ["a1", "a2"],
    ],
    [["--speaker", '"the minister"'], ["a2"]],
    [["--speaker", "official"], ["a3"]],
    [
      ["--speaker", "varga", "--all-types"],
      ["a1", "a2", "a6"],
    ],
    [["--stance", "accuse"], ["a1"]],
    [["--stance", "deny", "--speaker", "varga"], []],
    [["--to", "assembly"], ["a1"]],
    [["--to", '"national assembly"'], ["a1"]],
    [["--to", "reporters"], ["a2"]],
    [["--to", "report*", "--text", "wait", "--speaker", "varga"], ["a2"]],
    [["--to", "nobody"], []],
    [["--to", "*"], []],
    [["--unnamed"], ["a3"]],
  ])("%j", async (args, ids) => {
    expect(await idsOf(...args)).toEqual(ids);
  });
  test("JSON has the reason and the candidates", async () => {
    const { out } = await ask("statements", "--json", "--text", "thought");
    expect(JSON.parse(out)).toMatchObject({
      speaker: null,
      unknownSpeaker: "doubtful",
      candidates: [{ entity: "e1", name: "Ilse Varga", confidence: 0.3 }],
    });
  });
  test("a stance that there is not is a misuse", async () => {
    const { code, err } = await ask("statements", "--stance", "shout");
    expect(code).toBe(2);
    expect(err).toContain("[usage]");
  });
  test("show names them too", async () => {
    const { out } = await ask("show", reading.id.slice(0, 8));
    expect(out).toMatch(/^a2 +Ilse Varga \(“The minister”\) +said +indirect, state +\? 45 %$/m);
    expect(out).toMatch(/^a1 .*indirect, accuse, to Nat/m);
    expect(out).toMatch(/^a4 +– \[passive\]/m);
  });
});
