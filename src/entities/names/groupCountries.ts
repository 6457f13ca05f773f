import { toWordRange } from "../../language/index.ts";
import type { CountryWords } from "../CountryWords.ts";
import { type Passage, wordsIn } from "../mentions/Passage.ts";
import { hostCities } from "../tables/hostCities.ts";
import { capitalOf } from "./capitalOf.ts";
import { type FormDraft, type Grouping, gatherForms } from "./groupPersons.ts";
import type { NamedGroup, NameSpan } from "./NamedGroup.ts";

const KINDS = new Set<NameSpan["kind"]>(["geopolitical", "place", "other", "organisation"]);

/** What the tables make of the words of a passage, by the word with which they end. */
function readCountries(passage: Passage): ReadonlyMap<number, CountryWords & { readonly begin: number }> {
  return new Map(
    passage.countries.map((found) => {
      const [begin, end] = toWordRange(passage.analysis.words, found.span);
      return [end, { ...found, begin }];
    }),
  );
}

/** The country that most places of a name are of, where they are the state itself or its capital and nothing more. */
function codeOf(form: FormDraft, countries: ReturnType<typeof readCountries>): string | null {
  const votes = new Map<string, number>();
  for (const [begin, end] of form.at) {
    const found = countries.get(end);
    const isWhole = found !== undefined && found.begin <= begin;
    if (!isWhole || (found.how !== "name" && found.how !== "capital")) continue;
    if (hostCities.has(form.key)) continue;
    // A capital that may be a person's name as well is none where the model takes it for a place.
    if (found.ambiguous && found.how !== "capital") continue;
    votes.set(found.code, (votes.get(found.code) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Puts together the names of one country; its capital stands for it, where it is no place. */
export function groupCountries(passage: Passage, names: readonly NameSpan[]): Grouping {
  const groups: NamedGroup[] = [];
  const of = new Map<number, readonly number[]>();
  const countries = readCountries(passage);
  const isWanted = ({ kind, begin, end }: NameSpan) =>
    KINDS.has(kind) && (kind === "geopolitical" || capitalOf(wordsIn(passage, [begin, end])) === null);
  for (const draft of gatherForms(passage, names, isWanted)) {
    const country = codeOf(draft, countries);
    if (!country) continue;
    const { names: indexes, ...form } = draft;
    let at = groups.findIndex((group) => group.country === country);
    if (at < 0) at = groups.push({ kind: "country", forms: [], country }) - 1;
    groups[at] = { ...groups[at]!, forms: [...groups[at]!.forms, form] };
    for (const name of indexes) of.set(name, [at]);
  }
  return { groups, of };
}
