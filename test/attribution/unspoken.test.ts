import { describe, expect, test } from "vitest";
import { findAttributions, findQuotations } from "../../src/attribution/index.ts";
import { isUnspoken } from "../../src/attribution/isUnspoken.ts";
import { buildAnalysis } from "./buildAnalysis.ts";
import { withGrammar } from "./withGrammar.ts";

describe("marks that nobody speaks between", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["The so-called “reform” failed.", "", true],
    ["The dog, known as “the Bishop”, barked.", "", true],
    ["The report, titled “Small Hands”, was long.", "", true],
    ["The thriller “Nobody Said Goodbye” opened.", "", true],
    ["One title: “How to Speak”, in every window.", "", true],
    ["She withdrew the word “tyrant”.", "", true],
    ["“Coup” is a word for generals.", "", true],
    ["A page called “Mothers Awake” asked.", "called VERB acl page; page NOUN nsubj asked", true],
    ["Critics called “the deal” a theft.", "called VERB root -", false],
    ["Then Anna “the Wolf” Lind came to town.", "Anna PROPN nsubj came; Lind PROPN flat Anna", true],
    ["MAYOR “SICK OF IT” SAYS CLERK", "MAYOR PROPN nsubj SAYS; SAYS PROPN root -", false],
    ["She called it “a farce”.", "", false],
    ["Their “exhibits” were stolen.", "", false],
    ["“We stay,” said Maren.", "", false],
  ];
  test.each(cases)("%s", (text, grammar, isNone) => {
    const plain = buildAnalysis(text, []);
    const analysis = grammar === "" ? plain : withGrammar(plain, grammar);
    const [quotation] = findQuotations(analysis);
    expect(isUnspoken(quotation!, analysis)).toBe(isNone);
  });
});

describe("what is only a name or a title", () => {
  const find = (text: string, source: string, cue: string, content: string) =>
    findAttributions(buildAnalysis(text, [{ source, cue, content: [content] }]));
  test("is no statement", () => {
    const text = "The window shows a single title: “How to Speak Without Moving”.";
    expect(find(text, "The window", "shows", "“How to Speak Without Moving”")).toEqual([]);
  });
  test("is one where it is spoken of", () => {
    const text = "Maren took back the word “tyrant”.";
    expect(find(text, "Maren", "took back", "“tyrant”")).toMatchObject([{ manner: "direct" }]);
  });
  test("makes no content mixed", () => {
    const text = "Maren said the so-called “reform” had failed.";
    expect(find(text, "Maren", "said", "the so-called “reform” had failed")).toMatchObject([
      { manner: "indirect" },
    ]);
  });
  test("leaves it mixed where more is quoted", () => {
    const text = "Maren said the so-called “reform” was “a farce from the start”.";
    const content = "the so-called “reform” was “a farce from the start”";
    expect(find(text, "Maren", "said", content)).toMatchObject([{ manner: "mixed" }]);
  });
});
