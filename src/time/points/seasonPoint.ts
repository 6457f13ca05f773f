import { monthRange } from "../calendar.ts";
import type { Found, TimeRule } from "../Found.ts";
import { placeYearly } from "../placeByTense.ts";
import { readYearOf } from "../readYearOf.ts";
import { wordAt } from "../Scan.ts";
import { LOOSE, UNDECIDED } from "../settings.ts";
import { narrowing, seasons } from "../timeWords.ts";

const POINTING = new Set(["last", "next", "this", "the"]);
const DATING = new Set(["in", "during", "since", "until", "by", "before", "after"]);

/** `last summer`, `in the spring`, `autumn 2016`: of the north, since the text does not say where. */
export const seasonPoint: TimeRule = (scan, at): Found | null => {
  let named = at;
  const pointer = POINTING.has(wordAt(scan, named)) ? wordAt(scan, named++) : "";
  if (narrowing.has(wordAt(scan, named))) named += wordAt(scan, named + 1) === "-" ? 2 : 1;
  const month = seasons.get(wordAt(scan, named));
  if (month === undefined) return null;
  const of = readYearOf(scan, named + 1);
  const isDated = DATING.has(wordAt(scan, at - 1)) && wordAt(scan, named + 1) !== "of";
  // "the fall of the town" and "spring water" are no seasons.
  if (!of && (pointer === "" || pointer === "the") && !isDated) return null;
  return {
    begin: at,
    end: of?.end ?? named + 1,
    precision: "season",
    basis: { kind: of?.isPlain ? "nothing" : "day" },
    place: ([base], tense) => {
      if (of) return [monthRange(of.year(base) * 12 + month, 3)];
      if (pointer !== "last" && pointer !== "next") return [placeYearly(month, 3, { base: base!, tense })];
      const begun = placeYearly(month, 3, { base: base!, tense: "past" });
      const isOn = begun[1] >= base!;
      const step = pointer === "next" ? 1 : isOn ? -1 : 0;
      return [step === 0 ? begun : placeYearly(month, 3, { base: begun[0] + step * 366, tense: "past" })];
    },
    sure: pointer === "last" || pointer === "next" ? UNDECIDED : LOOSE,
  };
};
