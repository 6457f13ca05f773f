import type { Found } from "../Found.ts";
import type { Scan } from "../Scan.ts";
import { clockTime } from "./clockTime.ts";
import { dayPart } from "./dayPart.ts";

/** One time with the part of the day and the hour beside it. */
export function matchMoment(scan: Scan, at: number): Found | null {
  return clockTime(scan, at) ?? dayPart(scan, at);
}
