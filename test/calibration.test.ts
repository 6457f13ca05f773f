import { expect, test } from "vitest";
import { pairByContent } from "../bench/pairByContent.ts";
import { binByConfidence, expectedError } from "../bench/reliability.ts";

const judge = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, isRight: false })),
];

test("a confidence that keeps its word has no error", () => {
  expect(expectedError([...judge(0.9, 9, 1), ...judge(0.5, 5, 5)])).toBeCloseTo(0);
});

test("the error is how far confidence and share are apart, by the size of the bin", () => {
  expect(expectedError([...judge(0.9, 5, 5), ...judge(0.25, 10, 30)])).toBeCloseTo(0.08);
});

test("certainty is in the last bin, and empty bins are left out", () => {
  expect(binByConfidence(judge(1, 1, 0))).toEqual([{ from: 0.9, count: 1, confidence: 1, right: 1 }]);
});

test("contents that share half of their words are paired, the likest first, and linked where the sources agree", () => {
  const text = "The mayor said the bridge was shut. The clerk said it was open.";
  const at = (words: string) => {
    const begin = text.indexOf(words);
    return [[begin, begin + words.length] as const];
  };
  const gold = [
    { source: at("The mayor"), cue: at("said"), content: at("the bridge was shut") },
    { source: at("The clerk"), cue: at("said"), content: at("it was open") },
  ];
  const found = [
    { source: at("mayor"), content: at("bridge was shut") },
    { source: at("The mayor"), content: at("it was open") },
    { source: at("The mayor"), content: at("the bridge was shut") },
  ];
  const pairs = pairByContent({ text, attributions: gold }, found);
  const told = pairs.map(({ gold: index, found: one, isLinked }) => [index, found.indexOf(one), isLinked]);
  expect(new Set(told)).toEqual(
    new Set([
      [0, 2, true],
      [1, 1, false],
    ]),
  );
});
