import type { PhraseWords } from "./PhraseWords.ts";
import { readWords } from "./PhraseWords.ts";
import { fitsShape, shapeOf, type WordShape } from "./wordShape.ts";

/** What a phrase means, and how its words must be written. */
interface Ending<Meaning> {
  readonly raw: readonly string[];
  readonly shapes: readonly WordShape[];
  readonly meaning: Meaning;
}

interface Branch<Meaning> {
  next: Map<string, Branch<Meaning>> | null;
  endings: Ending<Meaning>[] | null;
}

/** Phrases by their folded words; hyphens between them do not count. */
export interface PhraseTree<Meaning> {
  readonly root: Branch<Meaning>;
}

/** Phrases found at one place, the longest of those that are written as the tables ask. */
export interface PhraseMatch<Meaning> {
  /** Index of the word after the last. */
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const isWord = (folded: string) => folded !== "-";

function wordsOf(phrase: string): { raw: readonly string[]; folded: readonly string[] } {
  // Most phrases are plain letters, for which no text needs to be taken apart.
  if (PLAIN.test(phrase) && !/saint|\bst\b/i.test(phrase)) {
    return { raw: phrase.split(" "), folded: phrase.toLowerCase().split(" ") };
  }
  const { raw, folded } = readWords(phrase);
  return { raw: raw.filter((_, i) => isWord(folded[i]!)), folded: folded.filter(isWord) };
}

/** Makes a tree of phrases; a phrase given twice has both meanings, in the order given. */
export function growTree<Meaning>(phrases: Iterable<readonly [string, Meaning]>): PhraseTree<Meaning> {
  const root: Branch<Meaning> = { next: null, endings: null };
  for (const [phrase, meaning] of phrases) {
    const { raw, folded } = wordsOf(phrase);
    let branch = root;
    for (const word of folded) {
      branch.next ??= new Map();
      const next: Branch<Meaning> = branch.next.get(word) ?? { next: null, endings: null };
      branch.next.set(word, next);
      branch = next;
    }
    branch.endings ??= [];
    branch.endings.push({ raw, shapes: raw.map(shapeOf), meaning });
  }
  return { root };
}

/** The longest phrase that begins at a word, or null. */
export function matchAt<Meaning>(
  tree: PhraseTree<Meaning>,
  { raw, folded, at }: Pick<PhraseWords, "raw" | "folded"> & { readonly at: number },
): PhraseMatch<Meaning> | null {
  let branch: Branch<Meaning> | undefined = tree.root.next?.get(folded[at] ?? "");
  if (!branch) return null;
  const seen = [raw[at]!];
  let found: PhraseMatch<Meaning> | null = null;
  for (let i = at + 1; branch; i++) {
    const meanings = (branch.endings ?? [])
      .filter((ending) =>
        seen.every((word, k) => fitsShape(word, { shape: ending.shapes[k]!, exact: ending.raw[k]! })),
      )
      .map((ending) => ending.meaning);
    if (meanings.length > 0) found = { end: i, meanings };
    if (!branch.next) break;
    if (folded[i] === "-" && folded[i + 1] !== "-") i++;
    if (i >= folded.length) break;
    branch = branch.next.get(folded[i]!);
    seen.push(raw[i]!);
  }
  return found;
}

/** The words of a phrase as the tree knows them, in one string. */
export function phraseKey(phrase: string): string {
  return wordsOf(phrase).folded.join(" ");
}
