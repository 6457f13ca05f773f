import type { CountryMeaning, Meaning } from "./Meaning.ts";
import type { PhraseWords } from "./PhraseWords.ts";

/** Words `[begin, end)` that stand for a country or a body, as far as the rules have settled it. */
export interface Hit<M extends Meaning = Meaning> {
  readonly begin: number;
  readonly end: number;
  readonly meaning: M;
  /** Of a country: the codes that are left, the likeliest first. */
  readonly codes: readonly string[];
  /** May the words mean something that is no country at all. */
  readonly isDoubtful: boolean;
  /** Is it a person's name as well; a given name at that; a common word; a body that many countries have. */
  readonly isPerson: boolean;
  readonly isGivenName: boolean;
  readonly isWord: boolean;
  readonly isGeneric: boolean;
}

/** A hit that stands for a country. */
export type CountryHit = Hit<CountryMeaning>;

/** Does a hit stand for a country. */
export function isCountryHit(hit: Hit): hit is CountryHit {
  return hit.meaning.kind === "country";
}

/** What a rule sees around a hit. */
export interface Setting {
  readonly words: PhraseWords;
  /** Every hit, in order of the text, as found before any rule. */
  readonly hits: readonly Hit[];
  /** Do the words stand in sentences, or are they a name by itself. */
  readonly isText: boolean;
  /** Index of the hit among them. */
  readonly at: number;
}

/** A rule settles one hit: it returns it, with less doubt or more, or null when the words mean no country. */
export type Rule = (hit: CountryHit, setting: Setting) => CountryHit | null;
