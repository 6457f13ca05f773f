import type { Hit } from "./Hit.ts";
import type { Meaning } from "./Meaning.ts";
import { nameTable } from "./nameTable.ts";
import { matchAt, type PhraseMatch, phraseKey } from "./PhraseTable.ts";
import type { PhraseWords } from "./PhraseWords.ts";
import { commonWords } from "./tables/commonWords.ts";
import { genericBodies } from "./tables/genericBodies.ts";
import { givenNames, surnames } from "./tables/personNames.ts";
import { prefixes } from "./tables/prefixes.ts";

const keys = (list: string): ReadonlySet<string> => new Set(list.split("|").map(phraseKey));
const given = keys(givenNames);
const people = keys(`${givenNames}|${surnames}`);
const commons = keys(commonWords);
const generics = keys(genericBodies);
const halves = new Map(
  Object.entries(prefixes).flatMap(([code, list]) => list.split("|").map((half) => [half, code] as const)),
);

/** The first half of "Sino-Russian", which is no name by itself. */
function matchHalf({ raw, folded }: PhraseWords, at: number): PhraseMatch<Meaning> | null {
  const code = folded[at + 1] === "-" ? halves.get(raw[at]!) : undefined;
  if (code === undefined) return null;
  const meaning: Meaning = { kind: "country", codes: [code], how: "demonym", sector: null, near: null };
  return { end: at + 1, key: folded[at]!, meanings: [meaning] };
}

function makeHit(begin: number, { end, key, meanings }: PhraseMatch<Meaning>): Hit {
  const meaning = meanings[0]!;
  const codes = meaning.kind === "country" ? meaning.codes : [];
  const marks = {
    isPerson: people.has(key),
    isGivenName: given.has(key),
    isWord: commons.has(key),
    isGeneric: generics.has(key),
  };
  return { begin, end, meaning, codes, isDoubtful: false, ...marks };
}

/** Every name of a country or body among words, the longest first to be taken, none overlapping. */
export function findHits(words: PhraseWords): readonly Hit[] {
  const { raw, folded } = words;
  const hits: Hit[] = [];
  for (let at = 0; at < raw.length; ) {
    const match = matchAt(nameTable, { raw, folded, at }) ?? matchHalf(words, at);
    if (match && match.meanings[0]!.kind !== "none") hits.push(makeHit(at, match));
    at = match?.end ?? at + 1;
  }
  return hits;
}
