import type { DayRange } from "../calendar.ts";
import type { Found, Tense, TimeRule } from "../Found.ts";
import { wordAt } from "../Scan.ts";
import { dayParts } from "../timeWords.ts";
import { matchMoment } from "./matchMoment.ts";

type Bound = (inner: DayRange, now: number | null) => DayRange;

const upTo: Bound = ([, to], now) => [now !== null && to !== null && to >= now ? now : null, to];

const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["since", ([from], now) => [from, now !== null && from !== null && from <= now ? now : null]],
  ["by", upTo],
  ["until", upTo],
  ["till", upTo],
  ["before", ([from]) => [null, from === null ? null : from - 1]],
  ["after", ([, to]) => [to === null ? null : to + 1, null]],
]);

function tenseOf(word: string, tense: Tense): Tense {
  if (word === "since") return "past";
  if (word === "by" || word === "until" || word === "till") return tense === "past" ? "past" : "future";
  return tense;
}

/** `since 2014`, `by Friday`, `until March`: a range with one end told and the other now, or open. */
export const boundedTime: TimeRule = (scan, at): Found | null => {
  const word = wordAt(scan, at);
  // "Before dawn on Thursday" is on Thursday.
  const isPart = dayParts.has(wordAt(scan, at + 1));
  const bound = isPart ? undefined : BOUNDS.get(word);
  const inner = bound ? matchMoment(scan, at + 1) : null;
  if (!bound || !inner || inner.sure === 0) return null;
  // Behind "before Monday’s vote" stands an event; Monday is its day.
  if (wordAt(scan, inner.end) === "’s" && word !== "by") return null;
  // "Before the end of the year" is by it, not before all of it.
  const isEnd =
    word === "before" &&
    /^(?:end|close)$/.test(wordAt(scan, wordAt(scan, at + 1) === "the" ? at + 2 : at + 1));
  const isPlain = inner.basis.kind === "nothing";
  if (!isPlain && inner.basis.kind !== "day") return null;
  return {
    ...inner,
    begin: at,
    basis: { kind: isPlain ? "day-if-known" : "day" },
    place: (base, tense) => {
      const ranges = inner.place(base, tenseOf(word, tense));
      return typeof ranges === "string"
        ? ranges
        : ranges.map((range) => (isEnd ? upTo : bound)(range, base[0]));
    },
  };
};
