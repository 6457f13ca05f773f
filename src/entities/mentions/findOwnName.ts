import { countUpTo, headOf, relationOf } from "../../language/index.ts";
import type { GroupedName } from "../names/groupNames.ts";
import { isLedUpTo } from "./isLedUpTo.ts";
import { nounKindOf } from "./nounKindOf.ts";
import type { Passage, WordRange } from "./Passage.ts";
import { singularOf } from "./singularOf.ts";

/** Words that may stand between a role and the name of who has it: "spokesman for the army, Colonel Piet Havel". */
const LONGEST_ROLE = 14;

function isPersonNoun(passage: Passage, head: number): boolean {
  return nounKindOf(singularOf(passage, head).noun) === "person";
}

/** Does a name stand in apposition to a head before it: by the tree, or between commas. */
function isApposed(passage: Passage, head: number, name: GroupedName): boolean {
  const { analysis, raw } = passage;
  for (let w = name.begin; w < name.end; w++) {
    if (relationOf(analysis, w) === "appos" && headOf(analysis, w) === head) return true;
  }
  if (raw[name.begin - 1] !== "," || name.begin - head > LONGEST_ROLE) return false;
  const isClosed = [",", "—", "–", ".", "(", ":"].includes(raw[name.end] ?? ".");
  return isClosed && !raw.slice(head, name.begin - 1).some((word) => word === "," || word === "and");
}

/**
 * The name (by its index) that the words of a mention bear as their own, not one that they only hold: "Trump's lawyer"
 * bears none, "the lawyer, Ana Ruske" does. `from` is the first name that may stand in the range.
 */
export function findOwnName(
  passage: Passage,
  { range: [begin, end], head }: { readonly range: WordRange; readonly head: number },
  names: readonly GroupedName[],
): number | null {
  for (
    let i = countUpTo(names.length, begin, (at) => names[at]!.end);
    i < names.length && names[i]!.begin < end;
    i++
  ) {
    const name = names[i]!;
    if (name.groups.length === 0) continue;
    const isFirst = head < name.end || passage.raw[name.end] === "," || passage.raw[name.end] === "(";
    if (name.kind === "person" && isFirst && isLedUpTo(passage, begin, name.begin)) return i;
    if (head >= name.begin && head < name.end) return i;
    if (name.begin <= head) continue;
    const isBeside = name.begin === head + 1 || passage.raw.slice(head + 1, name.begin).every(isTitle);
    if (name.kind === "person" ? isPersonNoun(passage, head) : isBeside && !isPersonNoun(passage, head)) {
      if (isBeside || isApposed(passage, head, name)) return i;
    }
  }
  return null;
}

const isTitle = (word: string) => /^\p{Lu}/u.test(word);
