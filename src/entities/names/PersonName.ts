import { distance } from "fastest-levenshtein";
import { isSameGivenName } from "./isSameGivenName.ts";
import { romanise } from "./romanise.ts";
import { titleOf } from "./titles.ts";

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv"]);
/** Letters of a word from which on one or two others may be another spelling of it. */
const SPELLED_FROM = 5;

/** A person's name taken apart: folded words without titles. */
export interface PersonName {
  readonly words: readonly string[];
  readonly surname: string;
  /** Jr., III, …; empty where there is none. */
  readonly suffix: string;
}

/** The parts of a person's name, from its folded words; marks and possessive endings are left out. */
export function readPersonName(folded: readonly string[]): PersonName {
  const plain = folded
    .map((word) => word.replace(/\.$/, ""))
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && word !== "'s");
  const from = plain.findIndex((word, i) => titleOf(word) === null || i === plain.length - 1);
  const rest = plain.slice(Math.max(0, from));
  const isSuffixed = rest.length > 1 && SUFFIXES.has(rest.at(-1)!);
  const words = isSuffixed ? rest.slice(0, -1) : rest;
  return { words, surname: words.at(-1) ?? "", suffix: isSuffixed ? rest.at(-1)! : "" };
}

/** Are two folded words one word in two spellings: Yevgeny and Evgeni, Scheiderman and Schneiderman. */
export function isSpelledAlike(one: string, other: string): boolean {
  if (one === other || romanise(one) === romanise(other)) return true;
  const length = Math.min(one.length, other.length);
  if (length < SPELLED_FROM || one[0] !== other[0]) return false;
  return distance(one, other) <= (length > 2 * SPELLED_FROM - 2 ? 2 : 1);
}

function isSameGiven(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return isSameGivenName(one, other) || isSpelledAlike(one, other);
}

/** Are the words of the shorter among those of the longer, in their order. */
function isShortened(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (at < shorter.length && isSameGiven(shorter[at]!, word)) at++;
  return at === shorter.length;
}

/** Can two names of two words or more be one person's: the same surname, and given names that do not conflict. */
export function isSamePerson(one: PersonName, other: PersonName): boolean {
  if (one.suffix !== other.suffix || !isSpelledAlike(one.surname, other.surname)) return false;
  const givens = [one.words.slice(0, -1), other.words.slice(0, -1)];
  const [shorter = [], longer = []] = givens.sort((a, b) => a.length - b.length);
  if (shorter.length === 0) return false;
  return (
    isSameGiven(shorter[0]!, longer[0]!) || (shorter.length < longer.length && isShortened(shorter, longer))
  );
}
