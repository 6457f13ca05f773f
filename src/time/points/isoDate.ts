import { dayOf } from "../calendar.ts";
import type { Found, TimeRule } from "../Found.ts";
import { readDay, readYear } from "../readNumber.ts";
import { wordAt } from "../Scan.ts";
import { SURE } from "../settings.ts";

/** `2018-11-02`. */
export const isoDate: TimeRule = (scan, at): Found | null => {
  if (wordAt(scan, at + 1) !== "-") return null;
  const [year, dash, month, second, day] = [0, 1, 2, 3, 4].map((i) => wordAt(scan, at + i));
  if (dash !== "-" || second !== "-" || !/^\d\d$/.test(month!) || !/^\d\d$/.test(day!)) return null;
  const [y, m, d] = [readYear(year!), Number(month), readDay(day!)];
  const whole = y === null || d === null ? null : dayOf(y, m, d);
  if (whole === null) return null;
  return {
    begin: at,
    end: at + 5,
    precision: "day",
    basis: { kind: "nothing" },
    place: () => [[whole, whole]],
    sure: SURE,
  };
};
