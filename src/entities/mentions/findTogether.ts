import { countUpTo, type WordRange } from "../../language/index.ts";
import type { GroupedName } from "../names/groupNames.ts";
import { titleOf } from "../names/titles.ts";
import { isLedUpTo } from "./isLedUpTo.ts";
import type { Passage } from "./Passage.ts";

const JOINING = new Set(["and", "&", ","]);

/** Do two names stand in one list: between them nothing but joining words, titles and offices in capitals. */
function areJoined({ folded, raw }: Passage, from: number, to: number): boolean {
  let isJoined = false;
  for (let w = from; w < to; w++) {
    if (JOINING.has(folded[w]!)) isJoined = true;
    else if (!titleOf(folded[w]!) && !/^\p{Lu}/u.test(raw[w]!) && folded[w] !== "the") return false;
  }
  return isJoined;
}

/** The names (by their indexes) that a range is a list of: "Mr. Ruske and Ms. Varga". One or none is no list. */
export function findTogether(
  passage: Passage,
  [begin, end]: WordRange,
  names: readonly GroupedName[],
): readonly number[] {
  let own = countUpTo(names.length, begin - 1, (i) => names[i]!.begin);
  while (names[own]?.groups.length === 0) own++;
  if (own >= names.length || names[own]!.end > end || !isLedUpTo(passage, begin, names[own]!.begin))
    return [];
  const members = [own];
  for (let i = own + 1; i < names.length && names[i]!.end <= end; i++) {
    const last = names[members.at(-1)!]!;
    if (names[i]!.groups.length === 0 || !areJoined(passage, last.end, names[i]!.begin)) break;
    if (names[i]!.kind !== last.kind) break;
    members.push(i);
  }
  const between = passage.folded.slice(names[members.at(-2) ?? own]!.end, names[members.at(-1)!]!.begin);
  return between.includes("and") || between.includes("&") ? members : [own];
}
