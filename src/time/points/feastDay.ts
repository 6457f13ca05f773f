import { dayOf, yearOf } from "../calendar.ts";
import type { Found, TimeRule } from "../Found.ts";
import { placeMonthDay } from "../placeByTense.ts";
import { readYear } from "../readNumber.ts";
import { isCapital, startsWith, wordAt } from "../Scan.ts";
import { CONVENTIONAL } from "../settings.ts";
import { feasts } from "../timeWords.ts";

const PHRASES = feasts.map(([words, month, day]) => ({ phrase: words.split(" "), month, day }));
const STEPS = new Map([
  ["last", -1],
  ["next", 1],
]);

/** `New Year’s Eve`, `Christmas Day 2014`. */
export const feastDay: TimeRule = (scan, at): Found | null => {
  if (!isCapital(scan, at)) return null;
  const feast = PHRASES.find(({ phrase }) => startsWith(scan, at, phrase));
  if (!feast || !isCapital(scan, at + feast.phrase.length - 1)) return null;
  const end = at + feast.phrase.length;
  const { month, day } = feast;
  const year = readYear(wordAt(scan, end));
  const step = STEPS.get(wordAt(scan, end));
  const isBare = year === null && !(step !== undefined && wordAt(scan, end + 1) === "year");
  return {
    begin: at,
    end: isBare ? end : year === null ? end + 2 : end + 1,
    precision: "day",
    basis: { kind: year === null ? "day" : "nothing" },
    place: ([base], tense) => {
      const placed = isBare
        ? placeMonthDay({ month: month - 1, day }, base!, tense)
        : dayOf(year ?? yearOf(base!) + step!, month, day);
      return placed === null ? "vague" : [[placed, placed]];
    },
    sure: CONVENTIONAL,
  };
};
