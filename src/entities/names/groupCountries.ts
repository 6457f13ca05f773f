import { countryOf } from "../countryOf.ts";
import { type Passage, wordsIn } from "../mentions/Passage.ts";
import { capitalOf } from "./capitalOf.ts";
import { type Grouping, gatherForms } from "./groupPersons.ts";
import type { NamedGroup, NameSpan } from "./NamedGroup.ts";

const KINDS = new Set<NameSpan["kind"]>(["geopolitical", "place", "other", "organisation"]);

/** The country that a name is of, where it is that of the state itself or of its capital. */
function codeOf(words: string): string | null {
  const answer = countryOf(words);
  if (answer && !answer.ambiguous && answer.how === "name") return answer.code;
  return capitalOf(words);
}

/** Puts together the names of one country; its capital stands for it, where it is no place. */
export function groupCountries(passage: Passage, names: readonly NameSpan[]): Grouping {
  const groups: NamedGroup[] = [];
  const of = new Map<number, readonly number[]>();
  const isWanted = ({ kind, begin, end }: NameSpan) =>
    KINDS.has(kind) && (kind === "geopolitical" || capitalOf(wordsIn(passage, [begin, end])) === null);
  for (const { names: indexes, ...form } of gatherForms(passage, names, isWanted)) {
    const country = codeOf(form.words);
    if (!country) continue;
    let at = groups.findIndex((group) => group.country === country);
    if (at < 0) at = groups.push({ kind: "country", forms: [], country }) - 1;
    groups[at] = { ...groups[at]!, forms: [...groups[at]!.forms, form] };
    for (const name of indexes) of.set(name, [at]);
  }
  return { groups, of };
}
