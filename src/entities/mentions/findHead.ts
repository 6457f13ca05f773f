import { relationOf, uposOf, type WordRange } from "../../language/index.ts";
import { listedKindOf } from "./listedKindOf.ts";
import type { Passage } from "./Passage.ts";

const NOMINAL = new Set(["NOUN", "PROPN", "PRON"]);
/** What hangs on a noun and is none of its own: it stands in a sentence of its own, or is another thing. */
const ASIDE = new Set([
  "appos",
  "parataxis",
  "conj",
  "nmod",
  "acl",
  "acl:relcl",
  "case",
  "punct",
  "nmod:poss",
]);

const OWNING = new Set(["'s", "’s"]);

/**
 * The word of a range that the others hang on: the first noun, name or pronoun whose own head lies outside. "Two of
 * their drivers" are two.
 */
export function findHead({ analysis, raw, folded }: Passage, [begin, end]: WordRange): number {
  if (folded[begin + 1] === "of" && (folded[begin] === "one" || listedKindOf(folded[begin]!) === "group"))
    return begin;
  let first: number | null = null;
  for (let w = begin; w < end; w++) {
    if (!NOMINAL.has(uposOf(analysis, w))) continue;
    first ??= w;
    const head = analysis.tree.head[w]!;
    const isOutside = head === w || head < begin || head >= end;
    const isPossessor = OWNING.has(raw[w + 1] ?? "") && w + 2 < end;
    if (isOutside && !isPossessor && !ASIDE.has(relationOf(analysis, w))) return w;
  }
  for (let w = begin; w < end; w++) {
    const head = analysis.tree.head[w]!;
    if (NOMINAL.has(uposOf(analysis, w)) && (head < begin || head >= end)) return w;
  }
  return first ?? begin;
}
