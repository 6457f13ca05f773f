import { rangeAround } from "../language/index.ts";
import type { Anchor } from "./Anchor.ts";
import { fromIso } from "./calendar.ts";
import type { Found } from "./Found.ts";
import { type Scan, wordAt } from "./Scan.ts";
import { DATELINE_REACH, FROM_TEXT, HEAD_PARAGRAPHS } from "./settings.ts";

const DASHES = new Set(["-", "–", "—", "―", "--"]);

/** Is the date that of a dateline (SOFIA, 14 June 2021 –), or a line by itself. */
function headsText(scan: Scan, found: Found): boolean {
  const [begin, end] = rangeAround(scan.paragraphs, found.begin, scan.words);
  if (found.begin === begin && found.end === end) return true;
  if (begin > 0 || found.begin - begin > DATELINE_REACH) return false;
  for (let i = found.end; i < Math.min(end, found.end + DATELINE_REACH); i++) {
    if (DASHES.has(wordAt(scan, i))) return true;
    if (wordAt(scan, i) === ".") return false;
  }
  return false;
}

/** The article's day; without one, a full date at the head of its text; else null. */
export function findAnchor(scan: Scan, founds: readonly Found[], published: string | null): Anchor | null {
  const day = fromIso(published);
  if (day !== null) return { day, evidence: { kind: "published", span: null }, confidence: 1 };
  const headEnd = scan.paragraphs[HEAD_PARAGRAPHS] ?? scan.words.count;
  for (const found of founds) {
    if (found.begin >= headEnd) return null;
    if (found.basis.kind !== "nothing" || found.precision !== "day" || !headsText(scan, found)) continue;
    const ranges = found.place([null, null], null);
    const from = typeof ranges === "string" || ranges.length > 1 ? null : ranges[0]![0];
    if (from === null) continue;
    const span = [scan.words.begin[found.begin]!, scan.words.end[found.end - 1]!] as const;
    return { day: from, evidence: { kind: "text", span }, confidence: FROM_TEXT };
  }
  return null;
}
