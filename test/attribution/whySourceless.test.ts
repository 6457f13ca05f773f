import { expect, test } from "vitest";
import { type Sourceless, whySourceless } from "../../src/attribution/index.ts";
import { buildAnalysis } from "./buildAnalysis.ts";
import { withGrammar } from "./withGrammar.ts";

const cases: readonly (readonly [string, string, Sourceless])[] = [
  ["The clerk was accused of theft.", "was accused of", "passive"],
  ["The clerk is said to have left.", "is said", "passive"],
  ["The clerk has long been expected to leave.", "has long been expected", "passive"],
  ["It was reported that the clerk left.", "was reported", "impersonal"],
  ["It has been said that the clerk left.", "has been said", "impersonal"],
  ["There were calls for a new vote.", "calls for", "impersonal"],
  ["It is not clear whether the clerk left.", "is not clear", "impersonal"],
  ["The clerk seems to have left.", "seems", "impersonal"],
  ["New claims of theft at the port\n\nThe clerk left the town in May.", "claims of", "headline"],
  ["The clerk left the town in May.\n\nClaims of theft are old.", "Claims of", "missing"],
  ["“I left in May.” And had said so before.", "had said", "missing"],
];

test.each(cases)("%s", (text, cue, why) => {
  const analysis = buildAnalysis(text, []);
  const begin = text.indexOf(cue);
  expect(whySourceless({ cue: [[begin, begin + cue.length]] }, analysis)).toBe(why);
});

test("a participle that the tags call passive needs no auxiliary", () => {
  const text = "Asked about the theft, the clerk left.";
  const analysis = withGrammar(buildAnalysis(text, []), "Asked VERB advcl left; left VERB root -");
  const features = analysis.tags.features.slice();
  // The fifth of nine features is voice, and its second value passive.
  features[4] = 1;
  const tagged = { ...analysis, tags: { ...analysis.tags, features } };
  expect(whySourceless({ cue: [[0, 5]] }, analysis)).toBe("missing");
  expect(whySourceless({ cue: [[0, 5]] }, tagged)).toBe("passive");
});
