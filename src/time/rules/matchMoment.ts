import type { Found, TimeRule } from "../Found.ts";
import { type Scan, wordAt } from "../Scan.ts";
import { UNDECIDED } from "../settings.ts";
import { dayPart } from "./dayPart.ts";

interface Clock {
  readonly hour: string;
  readonly end: number;
}

const two = (n: number) => String(n).padStart(2, "0");

/** "p.m.", "pm": the word behind it and the hours to add; null where there is none. */
function readHalf(scan: Scan, at: number): { end: number; isAfternoon: boolean } | null {
  const word = wordAt(scan, at);
  if (word === "am" || word === "pm") return { end: at + 1, isAfternoon: word === "pm" };
  const isDotted =
    (word === "a" || word === "p") && wordAt(scan, at + 1) === "." && wordAt(scan, at + 2) === "m";
  if (!isDotted && !/^[ap]\.m$/.test(word)) return null;
  const end = isDotted ? at + 3 : at + 1;
  return { end: wordAt(scan, end) === "." ? end + 1 : end, isAfternoon: word.startsWith("p") };
}

function readClock(scan: Scan, at: number): Clock | null {
  const word = wordAt(scan, at);
  if (word === "noon") return { hour: "12:00", end: at + 1 };
  if (word === "midnight") return { hour: "00:00", end: at + 1 };
  const joined = /^(\d{1,2})(?:[.](\d\d))?$/.exec(word);
  if (!joined) return null;
  const isColon = wordAt(scan, at + 1) === ":" && /^\d\d$/.test(wordAt(scan, at + 2));
  const minutes = joined[2] ?? (isColon ? wordAt(scan, at + 2) : null);
  const end = isColon ? at + 3 : at + 1;
  const half = readHalf(scan, end);
  const hours = Number(joined[1]);
  if (Number(minutes ?? 0) > 59 || hours > (half ? 12 : 23)) return null;
  if (half) {
    const hour = (hours % 12) + (half.isAfternoon ? 12 : 0);
    return { hour: `${two(hour)}:${minutes ?? "00"}`, end: half.end };
  }
  // Without a half of the day only a colon behind "at" or before a day tells it from a score.
  return isColon ? { hour: `${two(hours)}:${minutes}`, end } : null;
}

/** Past "GMT", "local time", "on" to the day. */
function skipLinks(scan: Scan, at: number): number {
  let to = at;
  if (/^(?:gmt|utc|cet|est|edt|bst)$/.test(wordAt(scan, to))) to++;
  if (wordAt(scan, to) === "local" && wordAt(scan, to + 1) === "time") to += 2;
  if (wordAt(scan, to) === ",") to++;
  return wordAt(scan, to) === "on" ? to + 1 : to;
}

const isDay = (found: Found | null) => (found?.precision === "day" ? found : null);

/** How a clock with a half of the day ends. */
const HALF_END = /^(?:\.|m|[ap]m|[ap]\.m)$/;

/**
 * One time with the part of the day and the hour beside it: `3 p.m. on Thursday`, `Thursday at 10:30`; an hour alone
 * (`at noon`) is of the day counted from.
 */
export const matchMoment: TimeRule = (scan, at): Found | null => {
  const clock = readClock(scan, at);
  if (clock) {
    const day = isDay(dayPart(scan, skipLinks(scan, clock.end)));
    if (day) return { ...day, begin: at, precision: "hour", hour: clock.hour };
    const isTold = wordAt(scan, at - 1) === "at" || HALF_END.test(wordAt(scan, clock.end - 1));
    if (!isTold) return dayPart(scan, at);
    const place: Found["place"] = ([base]) => [[base!, base!]];
    const { end, hour } = clock;
    return { begin: at, end, precision: "hour", basis: { kind: "day" }, place, hour, sure: UNDECIDED };
  }
  const found = dayPart(scan, at);
  if (!found || !isDay(found)) return found;
  const start = wordAt(scan, found.end) === "," ? found.end + 1 : found.end;
  const later = readClock(scan, wordAt(scan, start) === "at" ? start + 1 : start);
  return later ? { ...found, end: later.end, precision: "hour", hour: later.hour } : found;
};
