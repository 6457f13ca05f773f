import { CAPITAL, CAPS, toWordRange } from "../../language/index.ts";
import { nounKindOf } from "../mentions/nounKindOf.ts";
import type { Passage } from "../mentions/Passage.ts";
import type { NameSpan } from "./NamedGroup.ts";

/** A name in one place is one in another from this probability on. */
const SURE = 0.6;

const isCapital = ({ analysis }: Passage, at: number) =>
  analysis.shape[at] === CAPITAL || analysis.shape[at] === CAPS;

/** Which words stand in a name. */
function markNames({ raw }: Passage, names: readonly NameSpan[]): Uint8Array {
  const named = new Uint8Array(raw.length);
  for (const { begin, end } of names) named.fill(1, begin, end);
  return named;
}

/**
 * Family names that the model took for no name in some place: a capital word that ends a full name of the article. With
 * another capital word behind it, it is part of the name of something.
 */
function findSurnames(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  const { folded, analysis, raw } = passage;
  const full = names.filter(({ kind, begin, end }) => kind === "person" && end - begin > 1);
  const surnames = new Set(full.map(({ end }) => folded[end - 1]!));
  const named = markNames(passage, names);
  const starts = new Set(analysis.sentences);
  const out: NameSpan[] = [];
  for (let w = 0; w < folded.length; w++) {
    if (named[w] || !surnames.has(folded[w]!) || !isCapital(passage, w) || raw[w]!.length < 2) continue;
    const isFollowed =
      isCapital(passage, w + 1) && analysis.shape[w] === analysis.shape[w + 1] && !starts.has(w + 1);
    if (isFollowed && named[w + 1] !== 1) continue;
    out.push({ begin: w, end: w + 1, kind: "person", probability: 0.5 });
  }
  return out;
}

/** Names of one word that the model knows in another place of the article; at a sentence's head a capital says nothing. */
function findKnown(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  const { raw, analysis } = passage;
  const known = new Map<string, NameSpan>();
  for (const name of names) {
    if (name.end - name.begin > 1 || name.kind === "other" || name.probability < SURE) continue;
    known.set(raw[name.begin]!, name);
  }
  const named = markNames(passage, names);
  const starts = new Set(analysis.sentences);
  return raw.flatMap((word, at) => {
    const name = known.get(word);
    if (
      !name ||
      nounKindOf(passage.folded[at]!) !== null ||
      named[at] ||
      starts.has(at) ||
      !isCapital(passage, at)
    )
      return [];
    if (isCapital(passage, at + 1) || isCapital(passage, at - 1)) return [];
    return [{ begin: at, end: at + 1, kind: name.kind, probability: 0.5 }];
  });
}

/** Acronyms that stand in brackets behind a name, wherever they stand. */
function findAcronyms(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  const { raw, analysis } = passage;
  const named = markNames(passage, names);
  const isIn = (at: number) => raw[at - 1] === "(" && raw[at + 1] === ")" && named[at - 2] === 1;
  const told = new Set(raw.filter((word, at) => analysis.shape[at] === CAPS && word.length > 1 && isIn(at)));
  return raw.flatMap((word, at) =>
    told.has(word) && named[at] === 0
      ? [{ begin: at, end: at + 1, kind: "organisation" as const, probability: 0.6 }]
      : [],
  );
}

/** Countries and capitals that the tables know and the model missed. */
function findCountries(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  const named = markNames(passage, names);
  return passage.countries.flatMap(({ span, how, ambiguous }): NameSpan[] => {
    if (ambiguous || (how !== "name" && how !== "capital")) return [];
    const [begin, end] = toWordRange(passage.analysis.words, span);
    if (named.subarray(begin, end).some((mark) => mark === 1)) return [];
    return [{ begin, end, kind: "geopolitical", probability: 0.6 }];
  });
}

/** The names that the model missed, by what the article and the tables tell. */
export function findMissedNames(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  const surnames = findSurnames(passage, names);
  const known = findKnown(passage, [...names, ...surnames]);
  const held = [...names, ...surnames, ...known];
  const acronyms = findAcronyms(passage, held);
  return [...surnames, ...known, ...acronyms, ...findCountries(passage, [...held, ...acronyms])];
}
