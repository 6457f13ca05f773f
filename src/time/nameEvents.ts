import { sentenceOf } from "../language/index.ts";
import type { Found } from "./Found.ts";
import { isCapital, type Scan, wordAt } from "./Scan.ts";

const LINKS = new Set(["on", "of", "in", "at", "for"]);
const BEING = new Set(["was", "were", "is", "will", "took", "began", "ended"]);
const NAME = /^\p{L}{3,}$/u;

/** Words that may name what happens at an expression: Sunday’s vote, the vote on Sunday, the vote was held on Sunday. */
export function nameEvents(scan: Scan, { begin, end }: Found): readonly string[] {
  const isName = (at: number) => NAME.test(wordAt(scan, at)) && !isCapital(scan, at);
  if (wordAt(scan, end) === "’s") return [end + 1, end + 2].filter(isName).map((at) => wordAt(scan, at));
  const out: string[] = [];
  const before = LINKS.has(wordAt(scan, begin - 1)) ? begin - 2 : begin - 1;
  if (isName(before)) out.push(wordAt(scan, before));
  const [start] = sentenceOf(scan, begin);
  for (let i = start + 1; i < Math.min(begin, start + 5); i++) {
    if (BEING.has(wordAt(scan, i)) && isName(i - 1)) out.push(wordAt(scan, i - 1));
  }
  return out;
}
