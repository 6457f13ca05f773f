import type { Passage } from "../mentions/Passage.ts";
import { KEEP_NAMES_FROM } from "../settings.ts";
import type { NameSpan } from "./NamedGroup.ts";
import { titleOf } from "./titles.ts";

const OUTER = new Set(["the", "a", "an", "'s", "’s", ",", "and", "-"]);
const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);

/** Takes article, titles, marks and possessive endings off a name; null where nothing is left. */
function trimName({ folded }: Passage, name: NameSpan): NameSpan | null {
  let { begin, end } = name;
  const isOuter = (at: number) => OUTER.has(folded[at]!) || !isWord(folded[at]!);
  while (begin < end && isOuter(begin)) begin++;
  while (end > begin && isOuter(end - 1)) end--;
  if (name.kind === "person") while (end - begin > 1 && titleOf(folded[begin]!)) begin++;
  return begin < end ? { ...name, begin, end } : null;
}

/** Names of which the model is sure enough, cut to the words that name. */
export function cleanNames(passage: Passage): readonly NameSpan[] {
  return passage.analysis.names.flatMap((name) => {
    if (name.probability < KEEP_NAMES_FROM) return [];
    return trimName(passage, name) ?? [];
  });
}
