import { CAPS, rangeAround } from "../../../language/index.ts";
import type { Passage } from "../../mentions/Passage.ts";
import type { PlaceRule } from "../PlaceRule.ts";

/** Words of a paragraph among which its dateline ends. */
const LONGEST = 14;
const DASHES = new Set(["—", "–", "―", "-", "--"]);

/** The dash that ends a dateline, or -1: before it stand names, numbers and marks, and it joins no two words. */
function findDash({ analysis: { words }, raw }: Passage, from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    if (DASHES.has(raw[at]!)) {
      return raw[at] === "-" && words.begin[at + 1] === words.end[at] ? -1 : at;
    }
    if (/^\p{Ll}/u.test(raw[at]!) || raw[at] === ".") return -1;
  }
  return -1;
}

/** "MOSCOW (AP) — …", "KYIV, Ukraine, May 3 – …": a place at a paragraph's head, before a dash. */
export const readDateline: PlaceRule = (passage, [begin, end]) => {
  const { analysis, raw } = passage;
  const [from, to] = rangeAround(analysis.paragraphs, begin, analysis.words);
  if (begin - from >= LONGEST) return null;
  // Before it stand other cities of the same dateline at most.
  const isLed = raw
    .slice(from, begin)
    .every((word, i) => analysis.shape[from + i] === CAPS || /^\P{L}+$/u.test(word));
  const dash = isLed ? findDash(passage, end, Math.min(to, from + LONGEST)) : -1;
  if (dash < 0) return null;
  // "Moscow — which denied it": a dash behind a bare name opens an aside as well.
  const isBare = dash === end && analysis.shape[begin] !== CAPS;
  return isBare && /^\p{Ll}/u.test(raw[dash + 1]!) ? null : "city";
};
