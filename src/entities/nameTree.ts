import { bodies } from "./bodies.ts";
import type { CountryName } from "./listNames.ts";
import { listNames } from "./listNames.ts";
import type { CountryMeaning, Meaning } from "./Meaning.ts";
import { growTree, type PhraseTree, phraseKey } from "./PhraseTree.ts";
import { commonWords } from "./tables/commonWords.ts";
import { genericBodies } from "./tables/genericBodies.ts";
import { noCountries } from "./tables/noCountries.ts";
import { personNames } from "./tables/personNames.ts";
import { sharedNames } from "./tables/sharedNames.ts";

const keys = (list: string) => new Set(list.split("|").map(phraseKey));
const people = keys(personNames);
const words = keys(commonWords);
const generic = keys(genericBodies);
/** Names that several countries have, by key. */
const shared = new Set(sharedNames.flatMap(([names]) => names.split("|").map(phraseKey)));

function makeMeaning(
  key: string,
  rest: Pick<CountryMeaning, "codes" | "how" | "sector" | "near">,
): CountryMeaning {
  const marks = { isPerson: people.has(key), isWord: words.has(key), isGeneric: generic.has(key) };
  return { kind: "country", ...rest, ...marks };
}

function* listCountryMeanings(names: Iterable<CountryName>): Generator<readonly [string, Meaning]> {
  const seen = new Set<string>();
  for (const { name, code, how, sector } of names) {
    const key = phraseKey(name);
    // Two spellings with one key may be written differently: "U.S." and "US", "al-Shabaab" and "Al Shabaab".
    const id = `${code} ${name}`;
    if (shared.has(key) || seen.has(id)) continue;
    seen.add(id);
    yield [name, makeMeaning(key, { codes: [code], how, sector, near: null })];
  }
}

function* listSharedMeanings(): Generator<readonly [string, Meaning]> {
  for (const [names, how, hints] of sharedNames) {
    const near = new Map(
      Object.entries(hints).flatMap(([code, list]) => list.split(" ").map((word) => [word, code] as const)),
    );
    for (const name of names.split("|")) {
      yield [name, makeMeaning(phraseKey(name), { codes: Object.keys(hints), how, sector: null, near })];
    }
  }
}

function* listBodyMeanings(): Generator<readonly [string, Meaning]> {
  for (const body of bodies.values()) {
    for (const name of new Set([body.key, body.name, ...body.otherNames]))
      yield [name, { kind: "body", body }];
  }
}

/** All names of countries and international bodies, and the phrases that are none. */
export const nameTree: PhraseTree<Meaning> = growTree([
  ...listSharedMeanings(),
  ...listCountryMeanings(listNames()),
  ...listBodyMeanings(),
  ...noCountries.split("|").map((name): readonly [string, Meaning] => [name, { kind: "none" }]),
]);
