import { INSIDE, OPENING, type WordRange } from "../../language/index.ts";
import type { Passage } from "./Passage.ts";

const CALLING = new Set(["as", "called", "nicknamed", "dubbed"]);
/** Words that may stand between "known as" and the mark: "known in the party as the “Archivist”". */
const REACH = 3;

/** The names in quotation marks that somebody is said to go by, each by its last word, folded. */
export function findNicknames(
  { folded, analysis: { quote } }: Passage,
  [begin, end]: WordRange,
): readonly string[] {
  const out: string[] = [];
  for (let w = begin; w < end; w++) {
    if (quote[w] !== OPENING) continue;
    const isCalled = folded.slice(Math.max(begin, w - REACH), w).some((word) => CALLING.has(word));
    let last = w + 1;
    while (last + 1 < end && quote[last + 1] === INSIDE) last++;
    if (isCalled && last - w <= REACH) out.push(folded[last]!);
  }
  return out;
}
