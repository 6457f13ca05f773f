import { findCountryWords } from "../findCountryWords.ts";
import type { Passage } from "../mentions/Passage.ts";
import { type Grouping, gatherForms } from "./groupPersons.ts";
import type { NamedGroup, NameSpan } from "./NamedGroup.ts";

const KINDS = new Set<NameSpan["kind"]>(["geopolitical", "place", "other", "organisation"]);

/** The country that a name is of, where it is that of the state itself or of its capital. */
function codeOf(words: string): string | null {
  const [answer] = findCountryWords(words);
  const isWhole =
    answer?.span[1] === words.length &&
    (answer.span[0] === 0 || /^the\s$/i.test(words.slice(0, answer.span[0])));
  if (!isWhole || answer.ambiguous) return null;
  return answer.how === "name" || answer.how === "capital" ? answer.code : null;
}

/** Puts together the names of one country; its capital stands for it, wherever it is somebody. */
export function groupCountries(passage: Passage, names: readonly NameSpan[]): Grouping {
  const groups: NamedGroup[] = [];
  const of = new Map<number, readonly number[]>();
  for (const { names: indexes, ...form } of gatherForms(passage, names, ({ kind }) => KINDS.has(kind))) {
    const country = codeOf(form.words);
    if (!country) continue;
    let at = groups.findIndex((group) => group.country === country);
    if (at < 0) at = groups.push({ kind: "country", forms: [], country }) - 1;
    groups[at] = { ...groups[at]!, forms: [...groups[at]!.forms, form] };
    for (const name of indexes) of.set(name, [at]);
  }
  return { groups, of };
}
