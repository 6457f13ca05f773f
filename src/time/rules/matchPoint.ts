import type { Found } from "../Found.ts";
import { points } from "../points/index.ts";
import type { Scan } from "../Scan.ts";

/** The first of the points that finds a time at the word. */
export function matchPoint(scan: Scan, at: number): Found | null {
  for (const rule of points) {
    const found = rule(scan, at);
    if (found) return found;
  }
  return null;
}
