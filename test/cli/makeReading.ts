import type { Article, Attribution, Reading, Span } from "../../src/article/index.ts";

/** Where words stand in a text, from a place on; a test that misspells them fails. */
export function spanOf(text: string, words: string, from = 0): Span {
  const begin = text.indexOf(words, from);
  if (begin < 0) throw new Error(`“${words}” does not stand in the text`);
  return [begin, begin + words.length];
}

export function makeAttribution(fields: Partial<Attribution>): Attribution {
  return {
    id: "a1",
    source: [],
    cue: [],
    content: [],
    manner: "indirect",
    type: null,
    speaker: null,
    addressees: [],
    occasion: null,
    when: null,
    where: null,
    stance: null,
    about: [],
    hedged: null,
    negated: null,
    within: null,
    confidence: 0.9,
    ...fields,
  };
}

/** Finds `Name said that …` and `“…,” Name said`: enough language for tests of what comes after it. */
function findStatements(text: string): readonly Attribution[] {
  const pattern =
    /“(?<quote>[^”]+)” (?<after>[A-Z]\w+) (?<verb>said)|(?<before>[A-Z]\w+) (?<cue>said|denied) that (?<words>[^.]+)\./dg;
  return [...text.matchAll(pattern)].map(({ indices }, i) => {
    const at = (name: string): Span[] => (indices?.groups?.[name] ? [indices.groups[name] as Span] : []);
    return makeAttribution({
      id: `a${i + 1}`,
      source: [...at("after"), ...at("before")],
      cue: [...at("verb"), ...at("cue")],
      content: [...at("quote"), ...at("words")],
      manner: at("quote").length > 0 ? "direct" : "indirect",
      confidence: at("quote").length > 0 ? 0.97 : 0.41,
    });
  });
}

export function makeReading(article: Article, fields: Partial<Reading> = {}): Reading {
  return {
    ...article,
    attributions: findStatements(article.text),
    events: [],
    entities: [],
    denials: [],
    made: { onrecord: "0.0.0", model: "pattern", rules: "0" },
    ...fields,
  };
}
