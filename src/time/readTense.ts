import type { Tense } from "./Found.ts";
import { isCapital, type Scan, wordAt } from "./Scan.ts";
import { TENSE_REACH } from "./settings.ts";
import { between, coming, falsePast, irregular, lasting, leading } from "./tenseWords.ts";
import type { WordForms } from "./WordForms.ts";

/** The sentence `[begin, end)` in which an expression stands, in words. */
export interface Place {
  readonly begin: number;
  readonly end: number;
  readonly sentence: readonly [begin: number, end: number];
}

const OPENING_WORDS = /^(?:on|in|at|by|late|early|over|during|and|but|then|“|"|the|since|until|that|,)$/;

function isPast(scan: Scan, at: number, forms: WordForms | null): boolean {
  const told = forms?.tense(at) ?? null;
  if (told !== null) return told === "past";
  const word = wordAt(scan, at);
  if (irregular.has(word)) return true;
  return word.length > 3 && word.endsWith("ed") && !falsePast.has(word) && !isCapital(scan, at);
}

/** What the parts of a verb before its last say: will be held, to be held, remains closed. */
function readChain(scan: Scan, at: number, begin: number): Tense {
  for (let i = at - 1; i >= begin; i--) {
    const word = wordAt(scan, i);
    if (coming.has(word)) return "future";
    if (lasting.has(word)) return "present";
    if (word === "to") return wordAt(scan, i + 1) === "have" ? "past" : "future";
    if (!between.has(word) && !word.endsWith("ly")) return "past";
  }
  return "past";
}

/** The tense that the word tells, with the words before it; null where it tells none. */
function tenseAt(scan: Scan, at: number, look: { begin: number; forms: WordForms | null }): Tense {
  const word = wordAt(scan, at);
  const told = look.forms?.tense(at) ?? null;
  if (told === "future" || told === "present") return told;
  if (coming.has(word)) return "future";
  if (
    word === "to" &&
    leading.has(wordAt(scan, at - 1)) &&
    !/^(?:the|a|an|his|her|its|their)$/.test(wordAt(scan, at + 1))
  )
    return "future";
  return isPast(scan, at, look.forms) ? readChain(scan, at, look.begin) : null;
}

function isOpening(scan: Scan, { begin, sentence }: Place): boolean {
  for (let i = begin - 1; i >= sentence[0]; i--) if (!OPENING_WORDS.test(wordAt(scan, i))) return false;
  return true;
}

function findLeft(scan: Scan, place: Place, forms: WordForms | null): Tense {
  const stop = Math.max(place.sentence[0], place.begin - TENSE_REACH);
  const isQuoted = scan.quote[place.begin] === 1;
  for (let i = place.begin - 1; i >= stop; i--) {
    // A verb inside quotation marks says nothing of a time outside, nor the reverse.
    if ((scan.quote[i] === 1) !== isQuoted) continue;
    if (wordAt(scan, i) === ";") return null;
    const tense = tenseAt(scan, i, { begin: stop, forms });
    if (tense) return tense;
  }
  return null;
}

function findRight(scan: Scan, place: Place, forms: WordForms | null): Tense {
  const stop = Math.min(place.sentence[1], place.end + TENSE_REACH);
  const isQuoted = scan.quote[place.begin] === 1;
  for (let i = place.end; i < stop; i++) {
    if ((scan.quote[i] === 1) !== isQuoted) continue;
    if (wordAt(scan, i) === ";") return null;
    const tense = tenseAt(scan, i, { begin: place.end, forms });
    if (tense) return tense;
  }
  return null;
}

/** A whole sentence without a verb of past or future is in the present: the senate votes on Tuesday. */
function isSentence(scan: Scan, { sentence, begin }: Place): boolean {
  return begin > sentence[0] && sentence[1] - sentence[0] > 3 && wordAt(scan, sentence[1] - 1) === ".";
}

/**
 * The tense of what happens at a time, by the words around: the verb of its clause where it stands at the front or
 * before a verb (the vote on Sunday will …), else the nearest verb before it.
 */
export function readTense(scan: Scan, place: Place, forms: WordForms | null = null): Tense {
  const before = wordAt(scan, place.begin - 1);
  const governor = /^(?:on|in|for|at)$/.test(before) ? place.begin - 2 : place.begin - 1;
  const next =
    wordAt(scan, place.end) === "’s" ? null : tenseAt(scan, place.end, { begin: place.end, forms });
  const isAfterVerb = isPast(scan, governor, forms) || coming.has(wordAt(scan, governor));
  const fromRight = isOpening(scan, place) || wordAt(scan, governor) === "that" || (next && !isAfterVerb);
  const right = () => findRight(scan, place, forms);
  const found = fromRight
    ? (right() ?? findLeft(scan, place, forms))
    : (findLeft(scan, place, forms) ?? right());
  return found ?? (isSentence(scan, place) ? "present" : null);
}
