import type { Found, TimeRule } from "../Found.ts";
import { wordAt } from "../Scan.ts";
import { CONVENTIONAL } from "../settings.ts";
import { dayParts } from "../timeWords.ts";

const STEPS = new Map<string, readonly [from: number, to: number]>([
  ["today", [0, 0]],
  ["yesterday", [-1, -1]],
  ["tomorrow", [1, 1]],
  ["tonight", [0, 0]],
  ["overnight", [-1, 0]],
]);

/** `today`, `yesterday`, `tonight`, `overnight`, `last night`, `this morning`, `the day before yesterday`. */
export const dayWord: TimeRule = (scan, at): Found | null => {
  const word = wordAt(scan, at);
  const next = wordAt(scan, at + 1);
  let step = STEPS.get(word);
  let end = at + 1;
  if (word === "last" && next === "night") step = [-1, -1];
  if (word === "this" && dayParts.has(next)) step = [0, 0];
  if (step && !STEPS.has(word)) end++;
  if (word === "the" && next === "day" && /^(?:before|after)$/.test(wordAt(scan, at + 2))) {
    const pivot = wordAt(scan, at + 3);
    if (pivot === "yesterday" && wordAt(scan, at + 2) === "before") step = [-2, -2];
    if (pivot === "tomorrow" && wordAt(scan, at + 2) === "after") step = [2, 2];
    end = at + 4;
  }
  if (!step) return null;
  const [from, to] = step;
  return {
    begin: at,
    end,
    precision: "day",
    basis: { kind: "day" },
    place: ([base]) => [[base! + from, base! + to]],
    sure: CONVENTIONAL,
  };
};
