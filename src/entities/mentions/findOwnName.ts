import { countUpTo, headOf, relationOf, type WordRange } from "../../language/index.ts";
import type { GroupedName } from "../names/groupNames.ts";
import { titleOf } from "../names/titles.ts";
import { isLedUpTo } from "./isLedUpTo.ts";
import { nounKindOf } from "./nounKindOf.ts";
import type { Passage } from "./Passage.ts";
import { singularOf } from "./singularOf.ts";

/** Words that may stand between a role and the name of who has it: "spokesman for the army, Colonel Piet Havel". */
const LONGEST_ROLE = 14;

function isPersonNoun(passage: Passage, head: number): boolean {
  return nounKindOf(singularOf(passage, head).noun) === "person";
}

/** Does a name stand in apposition to a head before it: by the tree, or between commas. */
function isApposed(passage: Passage, head: number, name: GroupedName): boolean {
  const { analysis, raw, folded } = passage;
  for (let w = name.begin; w < name.end; w++) {
    if (relationOf(analysis, w) === "appos" && headOf(analysis, w) === head) return true;
  }
  let comma = name.begin - 1;
  while (comma > head && titleOf(folded[comma]!)) comma--;
  if (raw[comma] !== "," || name.begin - head > LONGEST_ROLE) return false;
  const isClosed = [",", "—", "–", ".", "(", ":"].includes(raw[name.end] ?? ".");
  return isClosed && !raw.slice(head, comma).some((word) => word === "," || word === "and");
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
  const inside = namesIn(names, [begin, end]);
  const person = inside.find((i) => isLedUp(passage, { begin, head }, names[i]!));
  if (person !== undefined) return person;
  const isMany = singularOf(passage, head).isPlural;
  for (const i of inside) {
    const name = names[i]!;
    if (head >= name.begin && head < name.end && !(isPossessor(passage, name.end) && name.end + 1 < end))
      return i;
    if (name.begin <= head || (name.kind === "person" && isMany)) continue;
    const isBeside = name.begin === head + 1 || passage.raw.slice(head + 1, name.begin).every(isTitle);
    if (name.kind === "person" ? isPersonNoun(passage, head) : isBeside && !isPersonNoun(passage, head)) {
      if (isBeside || isApposed(passage, head, name)) return i;
    }
  }
  return null;
}

/** Does what a name has follow it: "Ruske's spokesman". */
function isPossessor({ folded }: Passage, at: number): boolean {
  return folded[at] === "'s" || folded[at] === "’s" || folded[at] === "'" || folded[at] === "’";
}

/** Does a range begin with a person's name, or with the titles before it. */
function isLedUp(
  passage: Passage,
  { begin, head }: { readonly begin: number; readonly head: number },
  name: GroupedName,
): boolean {
  if (name.kind !== "person" || name.begin < begin) return false;
  if (isPossessor(passage, name.end)) return false;
  const isFirst = head < name.end || passage.raw[name.end] === "," || passage.raw[name.end] === "(";
  return isFirst && isLedUpTo(passage, begin, name.begin);
}

const isTitle = (word: string) => /^\p{Lu}/u.test(word);

/** Indexes of the names in a range that are told apart. */
function namesIn(names: readonly GroupedName[], [begin, end]: WordRange): readonly number[] {
  const out: number[] = [];
  for (
    let i = countUpTo(names.length, begin, (at) => names[at]!.end);
    i < names.length && names[i]!.begin < end;
    i++
  ) {
    if (names[i]!.groups.length > 0) out.push(i);
  }
  return out;
}
