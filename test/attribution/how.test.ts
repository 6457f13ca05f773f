import { describe, expect, test } from "vitest";
import { type SpanList, STANCES, type Stance } from "../../src/article/index.ts";
import { type FoundAttribution, findAttributions } from "../../src/attribution/index.ts";
import type { Analysis, Anchor } from "../../src/language/index.ts";
import { buildAnalysis } from "./buildAnalysis.ts";
import { favour, withGrammar, withScores } from "./withGrammar.ts";

interface Case {
  readonly source?: string;
  readonly cue: string;
  readonly content: string;
  readonly scores?: Partial<Anchor>;
  readonly grammar?: string;
}

function analyse(text: string, { source, cue, content, scores = {}, grammar }: Case): Analysis {
  const said = { cue, content: [content], ...(source === undefined ? {} : { source }) };
  const analysis = withScores(buildAnalysis(text, [said]), scores);
  return grammar === undefined ? analysis : withGrammar(analysis, grammar);
}

function read(text: string, one: Case): FoundAttribution {
  const [found, ...rest] = findAttributions(analyse(text, one));
  expect(rest).toEqual([]);
  return found!;
}

const cut = (text: string, spans: SpanList) => spans.map((span) => text.slice(...span)).join(" … ");

describe("stance", () => {
  const named: readonly (readonly [string, string, Stance])[] = [
    ["The bank denied the report.", "denied", "deny"],
    ["The bank has repeatedly denied the report.", "has repeatedly denied", "deny"],
    ["The bank accused its clerk.", "accused", "accuse"],
    ["The bank threatens a strike.", "threatens", "threaten"],
    ["The bank called for a new vote.", "called for", "demand"],
    ["The bank called urgently on the clerk.", "called urgently on", "demand"],
    ["The bank pledged 40 boats.", "pledged", "promise"],
    ["The bank hailed the deal.", "hailed", "praise"],
    ["The bank blamed the storm.", "blamed", "blame"],
    ["The bank hinted at a sale.", "hinted", "hint"],
    ["The bank inquired about the sale.", "inquired", "ask"],
    ["The bank wouldn’t say who paid.", "wouldn’t say", "decline"],
    ["The bank did not immediately respond to questions.", "did not immediately respond", "decline"],
    ["The bank would neither confirm nor deny the sale.", "would neither confirm nor deny", "decline"],
    ["The bank pleaded guilty to theft.", "pleaded guilty", "state"],
    ["The bank pleaded not guilty to theft.", "pleaded not guilty", "deny"],
  ];
  test.each(named)("%s", (text, cue, stance) => {
    const content = text.slice(text.indexOf(cue) + cue.length + 1, -1);
    // The model would have it otherwise: the cue decides.
    const other: Stance = stance === "state" ? "accuse" : "state";
    const found = read(text, {
      source: "The bank",
      cue,
      content,
      scores: { stance: favour(other, STANCES) },
    });
    expect(found.stance).toBe(stance);
    expect(found.stanceConfidence).toBeGreaterThan(0.9);
  });

  test("among those that a cue leaves open the model chooses", () => {
    const one = { source: "The bank", cue: "asked", content: "the clerk to leave" };
    const text = "The bank asked the clerk to leave.";
    expect(read(text, { ...one, scores: { stance: favour("demand", STANCES) } }).stance).toBe("demand");
    expect(read(text, { ...one, scores: { stance: favour("ask", STANCES) } }).stance).toBe("ask");
    expect(read(text, { ...one, scores: { stance: favour("praise", STANCES) } }).stance).not.toBe("praise");
  });

  const neutral: readonly (readonly [string, Stance, Stance])[] = [
    ["the sale was a mistake", "accuse", "accuse"],
    ["the sale was never planned", "deny", "deny"],
    ["the sale was planned", "deny", "state"],
    ["the sale would be stopped", "threaten", "threaten"],
    ["the sale was stopped", "threaten", "state"],
    ["the clerk must leave", "demand", "demand"],
    ["the report was a fabrication", "accuse", "deny"],
    ["it did not comment on rumours", "state", "decline"],
  ];
  test.each(neutral)("The bank said %s (the model: %s)", (content, likeliest, stance) => {
    const scores = { stance: { ...favour(likeliest, STANCES), state: 0.06 } };
    expect(
      read(`The bank said ${content}.`, { source: "The bank", cue: "said", content, scores }).stance,
    ).toBe(stance);
  });

  test("a person who suggests hints, a document states with reserve", () => {
    const one = {
      cue: "suggests",
      content: "that the dam leaks",
      scores: { stance: favour("hint", STANCES) },
    };
    const person = read("The mayor suggests that the dam leaks.", { ...one, source: "The mayor" });
    expect([person.stance, person.hedged]).toEqual(["hint", false]);
    const study = read("A study by the port suggests that the dam leaks.", {
      ...one,
      source: "A study by the port",
    });
    expect([study.stance, study.hedged]).toEqual(["state", true]);
  });

  test("is not told where the model was not asked and no cue names it", () => {
    const text = "“We have been here since the spring.”\n\n— Ilva Maren";
    expect(findAttributions(buildAnalysis(text, []))).toMatchObject([
      { stance: null, stanceConfidence: null, type: "communication", hedged: false, negated: false },
    ]);
  });
});

describe("type", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["said", "communication"],
    ["has said", "communication"],
    ["according to", "communication"],
    ["wanted to know", "communication"],
    ["believes", "attitude"],
    ["fears", "attitude"],
    ["realized", "factive"],
    ["knew", "factive"],
    ["plans", "control"],
    ["tried", "control"],
    ["decided", "control"],
  ];
  test.each(cases)("%s: %s", (cue, type) => {
    const scores = { type: { communication: 0.3, attitude: 0.3, factive: 0.2, control: 0.2 } };
    const text = `The bank ${cue} that the clerk left.`;
    expect(read(text, { source: "The bank", cue, content: "that the clerk left", scores }).type).toBe(type);
  });
  test("of a cue that names none is the model's", () => {
    const scores = { type: { communication: 0.1, attitude: 0.7, factive: 0.1, control: 0.1 } };
    const one = { source: "The bank", cue: "supports", content: "the sale" };
    expect(read("The bank supports the sale.", { ...one, scores }).type).toBe("attitude");
  });
});

describe("hedged", () => {
  const doubted = (word: string, upos: string, relation: string) =>
    `said VERB root -; left VERB ccomp said; ${word} ${upos} ${relation} left`;
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["the clerk may have left", doubted("may", "AUX", "aux"), true],
    ["the clerk possibly left", doubted("possibly", "ADV", "advmod"), true],
    ["the clerk left in May", doubted("May", "PROPN", "obl"), false],
    ["the clerk left", "said VERB root -; left VERB ccomp said", false],
    [
      "the clerk left and may return",
      "said VERB root -; left VERB ccomp said; may AUX aux return; return VERB conj left",
      false,
    ],
    ["whether the clerk may have left", doubted("may", "AUX", "aux"), false],
  ];
  test.each(cases)("The bank said %s", (content, grammar, isHedged) => {
    const text = `The bank said ${content}.`;
    expect(read(text, { source: "The bank", cue: "said", content, grammar }).hedged).toBe(isHedged);
  });
  test("by a cue that passes it on with reserve", () => {
    const text = "The clerk is thought to have left the town.";
    const found = read(text, { cue: "is thought", content: "to have left the town" });
    expect(found.hedged).toBe(true);
  });
  test("never without a word of doubt, whatever the model says", () => {
    const one = { source: "The bank", cue: "said", content: "the clerk had left", scores: { hedged: 0.9 } };
    expect(read("The bank said the clerk had left.", one).hedged).toBe(false);
  });
});

describe("negated", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["The bank", "did not say", true],
    ["The bank", "has never claimed", true],
    ["The bank", "stopped short of saying", true],
    ["The bank", "refused to rule out", true],
    ["The bank", "denied", false],
    ["The bank", "would neither confirm nor deny", false],
    ["The bank", "said", false],
    ["No banker", "said", true],
  ];
  test.each(cases)("%s %s", (source, cue, isNegated) => {
    const scores = { negated: source === "No banker" ? 0.9 : 0.5 };
    const text = `${source} ${cue} that the clerk left.`;
    expect(read(text, { source, cue, content: "that the clerk left", scores }).negated).toBe(isNegated);
  });
});

describe("addressees", () => {
  const cases: readonly (readonly [string, Case, readonly string[]])[] = [
    [
      "Ilva Maren told reporters in Velmo that she would stay.",
      {
        source: "Ilva Maren",
        cue: "told",
        content: "that she would stay",
        grammar:
          "told VERB root -; reporters NOUN obj told; in ADP case Velmo; Velmo PROPN obl told; stay VERB ccomp told",
      },
      ["reporters"],
    ],
    [
      "Maren told the mayor and the council that she would stay.",
      {
        source: "Maren",
        cue: "told",
        content: "that she would stay",
        grammar:
          "told VERB root -; the DET det mayor; mayor NOUN obj told; and CCONJ cc council; council NOUN conj mayor; stay VERB ccomp told",
      },
      ["the mayor", "council"],
    ],
    [
      "Maren wrote to Orsin that she would stay.",
      {
        source: "Maren",
        cue: "wrote",
        content: "that she would stay",
        grammar: "wrote VERB root -; to ADP case Orsin; Orsin PROPN obl wrote; stay VERB ccomp wrote",
      },
      ["Orsin"],
    ],
    [
      "“I stay,” Maren said in an interview with Radio Delta.",
      {
        source: "Maren",
        cue: "said",
        content: "“I stay,”",
        grammar:
          "said VERB root -; in ADP case interview; an DET det interview; interview NOUN obl said; with ADP case Delta; Radio PROPN compound Delta; Delta PROPN nmod interview",
      },
      ["Radio Delta"],
    ],
    [
      "Maren urged restraint.",
      {
        source: "Maren",
        cue: "urged",
        content: "restraint",
        grammar: "urged VERB root -; restraint NOUN obj urged",
      },
      [],
    ],
    [
      "Maren urged Orsin to leave.",
      {
        source: "Maren",
        cue: "urged",
        content: "Orsin to leave",
        grammar: "urged VERB root -; Orsin PROPN obj urged; to PART mark leave; leave VERB xcomp urged",
      },
      ["Orsin"],
    ],
    [
      "Maren accused Orsin of theft.",
      {
        source: "Maren",
        cue: "accused",
        content: "Orsin of theft",
        grammar: "accused VERB root -; Orsin PROPN obj accused",
      },
      [],
    ],
    [
      "Maren has said that Orsin must leave.",
      {
        source: "Maren",
        cue: "has said",
        content: "that Orsin must leave",
        scores: { stance: favour("demand", STANCES) },
        grammar: "said VERB root -; leave VERB ccomp said; must AUX aux leave; Orsin PROPN nsubj leave",
      },
      ["Orsin"],
    ],
    [
      "Maren will punish Orsin, she vowed.",
      {
        source: "she",
        cue: "vowed",
        content: "Maren will punish Orsin",
        scores: { stance: favour("threaten", STANCES) },
        grammar:
          "vowed VERB parataxis punish; punish VERB root -; Maren PROPN nsubj punish; Orsin PROPN obj punish",
      },
      ["Orsin"],
    ],
  ];
  test.each(cases)("%s", (text, one, wanted) => {
    expect(read(text, one).addressed.map((spans) => cut(text, spans))).toEqual(wanted);
  });

  test("are whom the model takes for one, beside the cue and not accused", () => {
    const text = "Before the council Maren spoke of theft.";
    const analysis = buildAnalysis(text, [{ source: "Maren", cue: "spoke of", content: ["theft"] }]);
    const addressee = new Float32Array(analysis.words.count);
    addressee[2] = 0.8;
    const grammar = "spoke VERB root -; council NOUN obl spoke; the DET det council";
    const told = withGrammar(withScores(analysis, { addressee }), grammar);
    expect(findAttributions(told)[0]!.addressed.map((spans) => cut(text, spans))).toEqual(["the council"]);
  });
});

describe("occasion", () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    [
      "At a rally in Velmo Maren said she would stay.",
      "said VERB root -; At ADP case rally; a DET det rally; rally NOUN obl said; in ADP case Velmo; Velmo PROPN nmod rally",
      "a rally",
    ],
    [
      "On Twitter Maren said she would stay.",
      "said VERB root -; On ADP case Twitter; Twitter PROPN obl said",
      "Twitter",
    ],
    [
      "In Velmo Maren said she would stay.",
      "said VERB root -; In ADP case Velmo; Velmo PROPN obl said",
      null,
    ],
    [
      "Her letter was lost, but Maren said she would stay.",
      "said VERB conj lost; letter NOUN nsubj lost; lost VERB root -",
      null,
    ],
  ];
  test.each(cases)("%s", (text, grammar, occasion) => {
    const one = { source: "Maren", cue: "said", content: "she would stay", grammar };
    expect(read(text, one).occasion).toBe(occasion);
  });
});
