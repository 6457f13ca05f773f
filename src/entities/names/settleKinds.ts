import { findCountryWords } from "../findCountryWords.ts";
import { type Passage, wordsIn } from "../mentions/Passage.ts";
import type { NameSpan } from "./NamedGroup.ts";

/** The family names of a passage, folded: the last words of full names. */
function surnamesOf({ folded }: Passage, names: readonly NameSpan[]): ReadonlySet<string> {
  const full = names.filter(({ kind, begin, end }) => kind === "person" && end - begin > 1);
  return new Set(full.map(({ end }) => folded[end - 1]!));
}

/** What the model takes capitals for that it does not know. */
const MISTAKEN = new Set<NameSpan["kind"]>(["person", "organisation"]);
const PUBLISHING = new Set(
  "newspaper daily weekly agency magazine broadcaster company firm union website station channel bank shipbuilder charity".split(
    " ",
  ),
);

/** Does a noun before a name say that it is a body's: "the newspaper Tarn", "the agency Belis". */
function followsBody({ folded }: Passage, { begin }: NameSpan): boolean {
  return PUBLISHING.has(folded[begin - 1] ?? "");
}

/** The country that a word is, or is the capital of, and is nothing else; null where it is none. */
function countryIn(word: string): string | null {
  const [found] = findCountryWords(word);
  if (!found || found.ambiguous || found.span[1] !== word.length) return null;
  return found.how === "name" || found.how === "capital" ? found.code : null;
}

/** Countries of which a passage speaks by their own names or those of their people. */
function countriesTold({ countries }: Passage): ReadonlySet<string> {
  const told = countries.filter(({ how }) => how === "name" || how === "demonym");
  return new Set(told.map(({ code }) => code));
}

/**
 * Kinds of names that other words know better than the model: a family name is a person's, what follows "the newspaper"
 * a body's, and a capital is a capital, however seldom it is in the news. What holds of a name in one place holds of it
 * everywhere in the article.
 */
export function settleKinds(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  const surnames = surnamesOf(passage, names);
  const told = countriesTold(passage);
  const keyOf = ({ begin, end }: NameSpan) => wordsIn(passage, [begin, end]).toLowerCase();
  const bodies = new Set(names.filter((name) => followsBody(passage, name)).map(keyOf));
  return names.map((name) => {
    const isOne = name.end - name.begin === 1;
    const word = passage.folded[name.begin]!;
    if (isOne && surnames.has(word)) return name.kind === "geopolitical" ? name : { ...name, kind: "person" };
    if (bodies.has(keyOf(name))) return { ...name, kind: "organisation" };
    const country = isOne && MISTAKEN.has(name.kind) ? countryIn(passage.raw[name.begin]!) : null;
    // A club may bear a capital's name; where the country is spoken of, it is the capital.
    const isCapital = country !== null && (name.kind === "person" || told.has(country));
    return isCapital ? { ...name, kind: "geopolitical" } : name;
  });
}
