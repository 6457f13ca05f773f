import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SpanList } from "../../src/article/index.ts";
import { findAttributions } from "../../src/attribution/index.ts";
import { buildAnalysis, buildAnchor, type Said } from "./buildAnalysis.ts";
import { withAnyGrammar, withGrammar } from "./withGrammar.ts";

function read(text: string, said: readonly Said[]) {
  const cut = (spans: SpanList) => spans.map(([begin, end]) => text.slice(begin, end));
  return findAttributions(buildAnalysis(text, said)).map((one) => ({
    source: cut(one.source).join(" … "),
    cue: cut(one.cue).join(" … "),
    content: cut(one.content),
    manner: one.manner,
    within: one.within,
    confidence: one.confidence,
  }));
}

describe("a source that the model took wrongly", () => {
  const content = ["the ferry was late"];
  test("is not the place where it was said", () => {
    const text = "In Lorn, a spokesman for the harbour, Piet Varga, said the ferry was late.";
    const source = "Lorn, a spokesman for the harbour, Piet Varga";
    expect(read(text, [{ source, cue: "said", content }])[0]!.source).toBe(
      "a spokesman for the harbour, Piet Varga",
    );
  });
  test("is the place where it is the speaker, or tells of him", () => {
    const text = "Varga, a spokesman, said the ferry was late.";
    expect(read(text, [{ source: "Varga, a spokesman", cue: "said", content }])[0]!.source).toBe(
      "Varga, a spokesman",
    );
  });
  test("is no clause of what somebody else said", () => {
    const text = "Varga, who told them that rain was near, said that the ferry was late.";
    const said = [{ source: "that rain was near", cue: "said", content: ["that the ferry was late"] }];
    const analysis = withGrammar(buildAnalysis(text, said), "that SCONJ mark near; near ADJ ccomp told");
    expect(findAttributions(analysis)).toMatchObject([{ source: [] }]);
  });
});

describe("the model's own reading", () => {
  test("gives source, cue and content at exact words", () => {
    const text = "The harbour master said the ferry was late.";
    expect(
      read(text, [{ source: "The harbour master", cue: "said", content: ["the ferry was late"] }]),
    ).toMatchObject([
      {
        source: "The harbour master",
        cue: "said",
        content: ["the ferry was late"],
        manner: "indirect",
        within: null,
      },
    ]);
  });
  test("has no source where the pronoun stands for what is said", () => {
    const text = "It was also underlined that the ferry was late.";
    const said = { source: "It", cue: "was also underlined", content: ["that the ferry was late"] };
    expect(read(text, [said])).toMatchObject([{ source: "", cue: "was also underlined" }]);
    const active = "It has underlined that the ferry was late.";
    const told = { source: "It", cue: "has underlined", content: ["that the ferry was late"] };
    expect(read(active, [told])).toMatchObject([{ source: "It" }]);
  });
  test("has no source where none is named", () => {
    const text = "It was reported that the ferry was late.";
    expect(read(text, [{ cue: "was reported", content: ["that the ferry was late"] }])).toMatchObject([
      { source: "" },
    ]);
  });
  test("leaves out an anchor that is unlikely, and one without content", () => {
    const text = "The master said the ferry was late, and smiled.";
    const unlikely = { source: "The master", cue: "said", content: ["the ferry was late"], probability: 0.4 };
    expect(read(text, [unlikely, { cue: "smiled", content: [] }])).toEqual([]);
  });
  test("keeps the likelier of two anchors in one cue", () => {
    const text = "The master had said earlier the ferry was late.";
    const found = read(text, [
      { source: "The master", cue: "had said", content: ["the ferry was late"], probability: 0.99 },
      { source: "The master", cue: "said", content: ["earlier the ferry was late"], probability: 0.8 },
    ]);
    expect(found).toMatchObject([{ cue: "had said", content: ["the ferry was late"] }]);
  });
});

describe("manner", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["He said “we go north.”", "“we go north.”", "direct"],
    ["He said ''we go north.''", "''we go north.''", "direct"],
    ["He said they would “go north.”", "they would “go north.”", "mixed"],
    ["He said they would go north.", "they would go north", "indirect"],
  ];
  test.each(cases)("%s", (text, content, manner) => {
    expect(read(text, [{ source: "He", cue: "said", content: [content] }])).toMatchObject([{ manner }]);
  });
});

describe("quotations", () => {
  test("are content whole, where the model saw most of one", () => {
    const text = "“We will not sign the accord this year,” said Ilva Maren.";
    const found = read(text, [{ source: "Ilva Maren", cue: "said", content: ["not sign the accord"] }]);
    expect(found).toMatchObject([
      { content: ["“We will not sign the accord this year,”"], manner: "direct" },
    ]);
  });
  test("are no content, where the model saw a word of one", () => {
    const text = "“We will never sign that old accord this year.” Maren said the talks were over.";
    const found = read(text, [{ source: "Maren", cue: "said", content: ["year", "the talks were over"] }]);
    expect(found[0]!.content).toEqual(["the talks were over"]);
  });
  test("split by their speaker are one content in two pieces", () => {
    const text = "“We wait,” the envoy said, “until they come.”";
    const found = read(text, [
      { source: "the envoy", cue: "said", content: ["“We wait,”", "“until they come.”"] },
    ]);
    expect(found).toMatchObject([{ content: ["“We wait,”", "“until they come.”"], manner: "direct" }]);
  });
  test("re-opened in the next paragraph go on", () => {
    const text =
      "“We wait,” the envoy said. “The pass is shut.\n\n“It opens in May.\n\n“Then we go.”\n\nIt rained.";
    const found = read(text, [
      { source: "the envoy", cue: "said", content: ["“We wait,”", "“The pass is shut."] },
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]!.content).toEqual([
      "“We wait,”",
      "“The pass is shut.",
      "“It opens in May.",
      "“Then we go.”",
    ]);
  });
  test("re-opened but credited to another belong to that one", () => {
    const text = "“The pass is shut, the envoy said.\n\n“It opens in May,” the guide said.";
    const found = read(text, [
      { source: "the envoy", cue: "envoy said", content: ["“The pass is shut"] },
      { source: "the guide", cue: "guide said", content: ["“It opens in May,”"] },
    ]);
    expect(found.map((one) => one.content)).toEqual([["“The pass is shut"], ["“It opens in May,”"]]);
  });
  test("after a sentence of the same speaker go on with his", () => {
    const text = "“We wait here,” the envoy said. “The pass is shut today.”";
    const found = read(text, [{ source: "the envoy", cue: "said", content: ["“We wait here,”"] }]);
    expect(found).toMatchObject([{ content: ["“We wait here,”", "“The pass is shut today.”"] }]);
  });
  test("behind a colon that ends the paragraph belong to who was named before it", () => {
    const text = "The envoy wrote to her staff:\n\n“The pass is shut until May.”";
    const found = read(text, [{ source: "The envoy", cue: "wrote", content: ["her staff:"] }]);
    expect(found[0]!.content.at(-1)).toBe("“The pass is shut until May.”");
  });
  test("standing alone go to the last speaker, with low confidence", () => {
    const text = "The envoy said she would wait.\n\n“The pass is shut until May.”";
    const found = read(text, [{ source: "The envoy", cue: "said", content: ["she would wait"] }]);
    expect(found).toMatchObject([
      { content: ["she would wait"] },
      { source: "The envoy", content: ["“The pass is shut until May.”"], confidence: 0.5 },
    ]);
  });
  test("let an unlikely anchor in, where nobody else is credited", () => {
    const text = "“The pass is shut until May,” ran the envoy’s line.";
    const found = read(text, [
      { source: "the envoy’s", cue: "line", content: ["“The pass is shut until May,”"], probability: 0.35 },
    ]);
    expect(found).toMatchObject([{ source: "the envoy’s", content: ["“The pass is shut until May,”"] }]);
  });
});

describe("signatures and transcripts", () => {
  test("a dash and a name behind a quoted paragraph", () => {
    const text =
      "“I have never seen such a crowd.” ― Petra Vol, Kestrel Bay\n“It was cold and loud.” — Jon Adair";
    expect(read(text, [])).toMatchObject([
      { source: "Petra Vol, Kestrel Bay", cue: "―", content: ["“I have never seen such a crowd.”"] },
      { source: "Jon Adair", cue: "—", content: ["“It was cold and loud.”"] },
    ]);
  });
  test("a dash and a name on the next line", () => {
    const text = "“I have never seen such a crowd.”\n— Sister Agnete\n“It was cold and loud.”\n— Jon Adair";
    expect(read(text, []).map(({ source }) => source)).toEqual(["Sister Agnete", "Jon Adair"]);
  });
  test("a signature credits no quotation but its own", () => {
    const text = "“I have never seen such a crowd.” — Petra Vol\n\n“It was cold and loud there.”";
    expect(read(text, [])).toHaveLength(1);
  });
  test("a dash that goes on with the sentence is no signature", () => {
    expect(read("“I have never seen such a crowd” — and then he left the square.", [])).toEqual([]);
  });
  test("turns with labels", () => {
    const text = "HOST: Why now?\n\nMAREN: Because the pass opens.\n\nHOST: And then?\n\nMAREN: Then we go.";
    expect(read(text, []).map(({ source, content }) => [source, content.join("")])).toEqual([
      ["HOST", "Why now?"],
      ["MAREN", "Because the pass opens"],
      ["HOST", "And then?"],
      ["MAREN", "Then we go"],
    ]);
  });
  test("headings with a colon are no transcript", () => {
    expect(read("Background: the pass.\n\nWeather: cold.\n\nRoads: shut.", [])).toEqual([]);
  });
});

describe("two speakers near each other", () => {
  test("each keeps the piece that he stands nearer to", () => {
    const text = "It rains, Brandeis said; Marchetti answered she would ask the council.";
    const found = read(text, [
      { source: "Brandeis", cue: "said", content: ["It rains", "she would ask the council"] },
      { source: "Marchetti", cue: "answered", content: ["she would ask the council"] },
    ]);
    expect(found.map(({ source, content }) => [source, content])).toEqual([
      ["Brandeis", ["It rains"]],
      ["Marchetti", ["she would ask the council"]],
    ]);
  });
  test("one content with two cues is one attribution, the likelier", () => {
    const text = "The envoy disputed the claim, said an aide of the envoy.";
    const found = read(text, [
      { source: "The envoy", cue: "disputed", content: ["the claim"], probability: 0.9 },
      { source: "The envoy", cue: "said", content: ["the claim"], probability: 0.8 },
    ]);
    expect(found).toMatchObject([{ cue: "disputed" }]);
  });
  test("a colon begins all that is said", () => {
    const text = "Rain is near, Kall said: “Take a coat.”";
    const found = read(text, [{ source: "Kall", cue: "said:", content: ["Rain is near", "“Take a coat.”"] }]);
    expect(found).toMatchObject([{ content: ["“Take a coat.”"] }]);
  });
});

describe("no source", () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    ["The word was added to the list.", "was added to", "the list", 0],
    ["It was reported that it rained.", "was reported", "that it rained", 1],
    ["A play known as “The Ferry” opened.", "known as", "“The Ferry”", 0],
    ["It is known as “the ferry that never came”.", "known as", "“the ferry that never came”", 0],
  ];
  test.each(cases)("%s", (text, cue, content, count) => {
    expect(read(text, [{ cue, content: [content] }])).toHaveLength(count);
  });
});

describe("nesting", () => {
  test("what is cited inside a quotation ends with it", () => {
    const text = "“They say the pass is shut,” she wrote of the hills.";
    const found = read(text, [
      { source: "she", cue: "wrote", content: ["“They say the pass is shut,”"] },
      { source: "They", cue: "say", content: ["the pass is shut", "of the hills"] },
    ]);
    expect(found.map(({ content, within }) => [content, within])).toEqual([
      [["the pass is shut"], "a2"],
      [["“They say the pass is shut,”"], null],
    ]);
  });
  test("what is said inside another's content is within it", () => {
    const text = "The envoy said that the guide denied the delay.";
    const found = read(text, [
      { source: "The envoy", cue: "said", content: ["that the guide denied the delay"] },
      { source: "the guide", cue: "denied", content: ["the delay"] },
    ]);
    expect(found.map(({ within }) => within)).toEqual([null, "a1"]);
  });
  test("also where both have one source", () => {
    const text = "The guide denied having said so.";
    const found = read(text, [
      { source: "The guide", cue: "denied", content: ["having said so"] },
      { source: "The guide", cue: "having said", content: ["so"] },
    ]);
    expect(found.map(({ within }) => within)).toEqual([null, "a1"]);
  });
});

describe("any text and any scores", () => {
  const word = fc.constantFrom(
    "“",
    "”",
    '"',
    "''",
    "said",
    "told",
    "to",
    "interview",
    "Maren",
    ":",
    ".",
    "\n\n",
    "—",
    "the",
    "pass",
    "MAREN",
    "‘",
    "’",
  );
  const text = fc.array(word, { maxLength: 60 }).map((parts) => parts.join(" "));
  test("give spans inside the text, in order, and the same ones every time", () => {
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.double({ min: 0.01, max: 1, noNaN: true })), (value, chance) => {
        const blank = buildAnalysis(value, []);
        const { count } = blank.words;
        const next = () => chance.next().value;
        const anchors = Array.from({ length: count }, (_, i) => i)
          .filter(() => next() > 0.7)
          .map((word) =>
            buildAnchor({
              word,
              probability: next(),
              end: count,
              roles: Float32Array.from({ length: count * 4 }, () => Math.log(next())),
            }),
          );
        const some = () => Float32Array.from({ length: count }, next);
        const scored = anchors.map((anchor) => ({ ...anchor, addressee: some(), occasion: some() }));
        const analysis = withAnyGrammar({ ...blank, anchors: scored }, next);
        const found = findAttributions(analysis);
        expect(findAttributions(analysis)).toEqual(found);
        for (const one of found) {
          expect(one.occasion === null || value.replace(/\s+/g, " ").includes(one.occasion)).toBe(true);
          for (const spans of [one.source, one.cue, one.content, ...one.addressed]) {
            let before = 0;
            for (const [begin, end] of spans) {
              expect(begin).toBeGreaterThanOrEqual(before);
              expect(end).toBeGreaterThan(begin);
              expect(end).toBeLessThanOrEqual(value.length);
              before = end;
            }
          }
          expect(one.content.length).toBeGreaterThan(0);
          expect(one.confidence).toBeGreaterThanOrEqual(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a source that the model is not sure of", () => {
  test("is the likeliest word, where there is no surer", () => {
    const text = "The envoy smiled, saying, “We wait until May.”";
    const analysis = buildAnalysis(text, [{ cue: "saying", content: ["“We wait until May.”"] }]);
    const [anchor] = analysis.anchors;
    const roles = Float32Array.from(anchor!.roles);
    for (const word of [0, 1]) roles.set([0.7, 0.26, 0.02, 0.02].map(Math.log), word * 4);
    const [found] = findAttributions({ ...analysis, anchors: [{ ...anchor!, roles }] });
    expect(found!.source).toEqual([[0, 9]]);
  });
  test("stays unknown where no word is likely", () => {
    const text = "The envoy smiled, saying, “We wait until May.”";
    expect(read(text, [{ cue: "saying", content: ["“We wait until May.”"] }])).toMatchObject([
      { source: "" },
    ]);
  });
});

describe("an opinion without a holder", () => {
  const cases: readonly (readonly [string, string, string, number])[] = [
    ["The pass is expected to open in May.", "is expected", "to open in May", 1],
    ["The guide seems to have vanished.", "seems", "to have vanished", 1],
    ["The pass is known as the Gate.", "is known as", "the Gate", 0],
  ];
  test.each(cases)("%s", (text, cue, content, count) => {
    expect(read(text, [{ cue, content: [content] }])).toHaveLength(count);
  });
});

describe("a content that breaks off", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      "He said the pass was shut until she came back from the coast, and left.",
      "the pass was shut until she",
      "the pass was shut until she came back from the coast",
    ],
    ["He said the pass was shut and warned of snow.", "the pass was shut and", "the pass was shut"],
    ["He said the pass was shut by snow.", "the pass was shut", "the pass was shut"],
  ];
  test.each(cases)("%s", (text, content, whole) => {
    expect(read(text, [{ source: "He", cue: "said", content: [content] }])).toMatchObject([
      { content: [whole] },
    ]);
  });
});
