import type { Found, TimeRule } from "../Found.ts";
import { type Scan, wordAt } from "../Scan.ts";
import { matchMoment } from "./matchMoment.ts";

const JOINING = new Set(["to", "until", "till", "through", "-", "–", "—"]);

const isPlaced = (found: Found | null): found is Found =>
  found !== null && found.sure > 0 && /^(?:nothing|day)$/.test(found.basis.kind);

/** The second end, behind what joins it to the first. */
function matchSecond(scan: Scan, first: Found, joining: ReadonlySet<string>): Found | null {
  const second = joining.has(wordAt(scan, first.end)) ? matchMoment(scan, first.end + 1) : null;
  return isPlaced(second) && second.precision === first.precision ? second : null;
}

/** Both ends; the one without a year is counted from the other. */
function join(first: Found, second: Found): Pick<Found, "basis" | "place"> {
  const isDated = first.basis.kind === "nothing" || second.basis.kind === "nothing";
  return {
    basis: { kind: isDated ? "nothing" : "day" },
    place: (base, tense) => {
      const countsBack = first.basis.kind === "day" && second.basis.kind === "nothing";
      const a = countsBack ? second.place(base, tense) : first.place(base, tense);
      if (typeof a === "string") return a;
      const [from, to] = a[0]!;
      const b = countsBack ? first.place([to, to], "past") : second.place([from, from], "future");
      if (typeof b === "string") return b;
      return countsBack ? [[b[0]![0], to]] : [[from, b[0]![1]]];
    },
  };
}

/** `between March and May`, `from 1998 to 2006`, `Monday through Thursday`; a time that nothing joins to another by itself. */
export const timeOrRange: TimeRule = (scan, at): Found | null => {
  const word = wordAt(scan, at);
  const isLed = word === "between" || word === "from";
  const first = matchMoment(scan, isLed ? at + 1 : at);
  const alone = isLed ? null : first;
  if (!isPlaced(first)) return alone;
  const joining = word === "between" ? new Set(["and"]) : JOINING;
  const second = matchSecond(scan, first, joining);
  if (!second || (first.precision === "hour" && first.hour === undefined)) return alone;
  const { precision } = first;
  const sure = first.sure * second.sure;
  return { begin: at, end: second.end, precision, sure, ...join(first, second) };
};
