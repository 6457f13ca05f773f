import { foldWord } from "./foldWord.ts";
import { type PhraseWords, readWords } from "./PhraseWords.ts";
import { fitsShape, shapeOf } from "./wordShape.ts";

/** A phrase as the tables write it, and what it means. */
interface Entry<Meaning> {
  readonly phrase: string;
  readonly meaning: Meaning;
}

/** Phrases by their folded words; hyphens between the words do not count. */
export interface PhraseTable<Meaning> {
  readonly entries: ReadonlyMap<string, readonly Entry<Meaning>[]>;
  /** Words of the longest phrase that begins with a folded word. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Phrases found at one place, the longest of those that are written as the tables ask. */
export interface PhraseMatch<Meaning> {
  /** Index of the word after the last. */
  readonly end: number;
  /** As `phraseKey` gives it. */
  readonly key: string;
  readonly meanings: readonly Meaning[];
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const SAINT = /\bs(?:t|te|aint)\b/;
const UNMARKED = /^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u;

function wordsOf(phrase: string): readonly string[] {
  if (UNMARKED.test(phrase)) return phrase.split(/[ -]/);
  return readWords(phrase).raw.filter((word) => foldWord(word) !== "-");
}

/** The words of a phrase as a table knows them, in one string. */
export function phraseKey(phrase: string): string {
  // Most phrases are plain letters, for which no text needs to be taken apart.
  if (PLAIN.test(phrase)) {
    const key = phrase.toLowerCase();
    if (!SAINT.test(key)) return key;
  }
  return wordsOf(phrase).map(foldWord).join(" ");
}

function countWords(key: string): number {
  let count = 1;
  for (let at = key.indexOf(" "); at >= 0; at = key.indexOf(" ", at + 1)) count++;
  return count;
}

/** Makes a table of phrases; a phrase given twice has both meanings, in the order given. */
export function makePhraseTable<Meaning>(
  phrases: Iterable<readonly [string, Meaning]>,
): PhraseTable<Meaning> {
  const entries = new Map<string, Entry<Meaning>[]>();
  const longest = new Map<string, number>();
  for (const [phrase, meaning] of phrases) {
    const key = phraseKey(phrase);
    const known = entries.get(key);
    if (known) known.push({ phrase, meaning });
    else entries.set(key, [{ phrase, meaning }]);
    const space = key.indexOf(" ");
    const first = space < 0 ? key : key.slice(0, space);
    const count = space < 0 ? 1 : countWords(key);
    if ((longest.get(first) ?? 0) < count) longest.set(first, count);
  }
  return { entries, longest };
}

/** Are words written as a phrase of the tables asks. */
function isWrittenAs(phrase: string, words: readonly string[]): boolean {
  return wordsOf(phrase).every((exact, i) => fitsShape(words[i]!, { shape: shapeOf(exact), exact }));
}

/** The longest phrase that begins at a word, or null. */
export function matchAt<Meaning>(
  { entries, longest }: PhraseTable<Meaning>,
  { raw, folded, at }: Pick<PhraseWords, "raw" | "folded"> & { readonly at: number },
): PhraseMatch<Meaning> | null {
  const most = longest.get(folded[at] ?? "");
  if (most === undefined) return null;
  const seen: string[] = [];
  let key = "";
  let found: PhraseMatch<Meaning> | null = null;
  for (let i = at; i < folded.length && seen.length < most; i++) {
    if (folded[i] === "-") {
      if (folded[i + 1] === "-") break;
      continue;
    }
    key = key === "" ? folded[i]! : `${key} ${folded[i]}`;
    seen.push(raw[i]!);
    const fitting = entries.get(key)?.filter(({ phrase }) => isWrittenAs(phrase, seen));
    if (fitting?.length) found = { end: i + 1, key, meanings: fitting.map(({ meaning }) => meaning) };
  }
  return found;
}
