import type { Article, Attribution, Reading, Span } from "../../src/article/index.ts";
import { makeAttribution } from "../makeReading.ts";

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

/** A reading of an article, found by patterns in the place of a model. */
export function readByPattern(article: Article, fields: Partial<Reading> = {}): Reading {
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
