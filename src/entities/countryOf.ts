import type { CountryAnswer } from "./CountryWords.ts";
import { findHits } from "./findHits.ts";
import { type CountryHit, type Hit, isCountryHit } from "./Hit.ts";
import { isAway } from "./isAway.ts";
import { readWords } from "./PhraseWords.ts";
import { LONGEST_NAME } from "./settings.ts";
import { settleHits } from "./settleHits.ts";
import { joining } from "./tables/beside.ts";
import { toAnswer } from "./toAnswer.ts";

/** Hits that are joined to the first: "Franco-German", "Israel and Egypt". */
function findJoined(hits: readonly Hit[], folded: readonly string[]): readonly CountryHit[] {
  const joined: CountryHit[] = [];
  for (const [i, hit] of hits.entries()) {
    const before = hits[i - 1];
    const isJoined = !before || (hit.begin === before.end + 1 && joining.has(folded[before.end]!));
    if (!isJoined || !isCountryHit(hit)) break;
    joined.push(hit);
  }
  return joined;
}

/**
 * The country that the words of a name stand for or belong to: "the Kremlin", "French Foreign Ministry", "Washington's
 * envoy to Kyiv". Null where there is none, or where an international body comes first: a UN envoy to Syria is no
 * Syrian. With `isPlaceContext` the words stand where a place is expected, as after "in", and are no person.
 */
export function countryOf(
  name: string,
  { isPlaceContext = false }: { readonly isPlaceContext?: boolean } = {},
): CountryAnswer | null {
  const words = readWords(name, { most: LONGEST_NAME });
  const where = isPlaceContext ? "place" : "name";
  const hits = settleHits(findHits(words), { words, where }).filter(
    (hit) => !isAway(words.folded, hit.begin),
  );
  const [first, ...more] = findJoined(hits, words.folded);
  if (!first) return null;
  const answer = toAnswer(first);
  const others = [...answer.others, ...more.map(({ codes }) => codes[0]!)].filter(
    (code) => code !== answer.code,
  );
  return { ...answer, others, ambiguous: answer.ambiguous || others.length > 0 };
}
