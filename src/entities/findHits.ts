import type { Hit } from "./Hit.ts";
import type { CountryMeaning } from "./Meaning.ts";
import { nameTree } from "./nameTree.ts";
import { matchAt } from "./PhraseTree.ts";
import type { PhraseWords } from "./PhraseWords.ts";
import { prefixes } from "./tables/prefixes.ts";

const halves = new Map(
  Object.entries(prefixes).flatMap(([code, list]) =>
    list.split("|").map((half): readonly [string, CountryMeaning] => [
      half,
      {
        kind: "country",
        codes: [code],
        how: "demonym",
        sector: null,
        near: null,
        isPerson: false,
        isWord: false,
        isGeneric: false,
      },
    ]),
  ),
);

const makeHit = (begin: number, end: number, meaning: Hit["meaning"]): Hit => ({
  begin,
  end,
  meaning,
  codes: meaning.kind === "country" ? meaning.codes : [],
  isDoubtful: false,
});

/** Every name of a country or body among words, the longest first to be taken, none overlapping. */
export function findHits(words: PhraseWords): readonly Hit[] {
  const { raw, folded } = words;
  const hits: Hit[] = [];
  for (let at = 0; at < raw.length; ) {
    const match = matchAt(nameTree, { raw, folded, at });
    const half = folded[at + 1] === "-" ? halves.get(raw[at]!) : undefined;
    if (match && match.meanings[0]!.kind !== "none") {
      hits.push(makeHit(at, match.end, match.meanings[0]!));
    } else if (!match && half) {
      hits.push(makeHit(at, at + 1, half));
    }
    at = match?.end ?? at + 1;
  }
  return hits;
}
