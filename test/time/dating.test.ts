import { describe, expect, test } from "vitest";
import type { SpanList } from "../../src/article/index.ts";
import { tokenize } from "../../src/language/index.ts";
import { findTimes, type Timeline, whenDone, whenSaid, whereSaid } from "../../src/time/index.ts";

function lay(text: string, published: string | null = "2022-05-20"): Timeline {
  const timed = { text, ...tokenize(text) };
  return { timed, times: findTimes(timed, { published }), published };
}

function spansOf(text: string, ...phrases: readonly string[]): SpanList {
  return phrases.map((phrase) => {
    const begin = text.indexOf(phrase);
    if (begin < 0) throw new Error(`not in the text: ${phrase}`);
    return [begin, begin + phrase.length] as const;
  });
}

describe("when it was said", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      "Hale said on Tuesday that the port would open on Sunday.",
      "said",
      "that the port would open on Sunday",
      "2022-05-17",
    ],
    ["“We leave tomorrow,” Hale told reporters on Monday.", "told", "“We leave tomorrow,”", "2022-05-16"],
    ["On Thursday, Hale said the port was shut.", "said", "the port was shut", "2022-05-19"],
    ["Hale said on Tuesday the port was shut.", "said", "on Tuesday the port was shut", "2022-05-17"],
    ["The port opens on Sunday, Hale said.", "said", "The port opens on Sunday", "2022-05-20"],
    ["Hale, who was elected in 2018, said the port was shut.", "said", "the port was shut", "2022-05-20"],
  ];
  test.each(cases)("%s", (text, cue, content, day) => {
    const said = { cue: spansOf(text, cue), content: spansOf(text, content) };
    expect(whenSaid(said, lay(text))!.when).toMatchObject({ from: day, to: day });
  });
  test("by the article's day is less sure, and without it unknown", () => {
    const text = "Hale said the port was shut.";
    const said = { cue: spansOf(text, "said"), content: spansOf(text, "the port was shut") };
    expect(whenSaid(said, lay(text))).toMatchObject({ when: { span: null }, confidence: 0.5 });
    expect(whenSaid(said, lay(text, null))).toBeNull();
  });
});

describe("when it was done", () => {
  const text = "Troops crossed the river last Tuesday, residents said on Friday.";
  test("the nearest in the sentence", () => {
    expect(whenDone(spansOf(text, "crossed"), lay(text))!.when.from).toBe("2022-05-17");
  });
  test("a deed told by somebody is dated in what is told", () => {
    const told = "Troops crossed the river, residents said on Friday.";
    const content = spansOf(told, "Troops crossed the river");
    expect(whenDone(spansOf(told, "crossed"), lay(told), { content })).toMatchObject({ confidence: 0.3 });
  });
  test("in another sentence is no date", () => {
    const other = "Troops crossed the river. It rained on Monday.";
    expect(whenDone(spansOf(other, "crossed"), lay(other))!.when.span).toBeNull();
  });
});

describe("where it was said", () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ["Hale told reporters in Brussels that the port was shut.", "told", "Brussels"],
    ["TALLINN (Monday) – The port was shut, Hale said.", "said", "TALLINN"],
    ["KESTREL BAY, May 3 (Wire) - The port was shut, Hale said.", "said", "KESTREL BAY"],
    ["Hale said in March that the port was shut.", "said", null],
    ["Hale said the port was shut.", "said", null],
  ];
  test.each(cases)("%s", (text, cue, place) => {
    const said = { cue: spansOf(text, cue), content: spansOf(text, "the port was shut".slice(4)) };
    const found = whereSaid(said, lay(text).timed);
    expect(found && text.slice(...found.where[0]!)).toBe(place);
  });
});
