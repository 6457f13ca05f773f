import { rangeAround } from "./rangeAround.ts";
/** The dependency trees of the sentences; read them with `headOf`, `relationOf`, `childrenOf` and `rootOf`. */
export interface Tree {
  /** The word that each hangs on; itself where it hangs on none. */
  readonly head: Int32Array;
  /** An index in `relations` a word. */
  readonly relation: Uint8Array;
  /** Universal relations with their subtypes, as the model knows them. */
  readonly relations: readonly string[];
}

interface Parsed {
  readonly tree: Tree;
}

/** The word on which a word hangs, or null for a root and where nothing was read. */
export function headOf({ tree }: Parsed, word: number): number | null {
  const head = tree.head[word] ?? word;
  return head === word ? null : head;
}

/** A word's relation to its head (`nsubj`, `obl`, `root`, …); empty where nothing was read. */
export function relationOf({ tree }: Parsed, word: number): string {
  return tree.relations[tree.relation[word]!] ?? "";
}

/** The words that hang on a word, in order: they stand in its sentence `[begin, end)`. */
export function childrenOf({ tree, sentences, words }: Parsed & Sentenced, word: number): readonly number[] {
  const out: number[] = [];
  const [begin, end] = sentenceOf({ sentences, words }, word);
  for (let w = begin; w < end; w++) if (w !== word && tree.head[w] === word) out.push(w);
  return out;
}

interface Sentenced {
  readonly sentences: Int32Array;
  readonly words: { readonly count: number };
}

/** The words `[begin, end)` of the sentence in which a word stands. */
export function sentenceOf(
  { sentences, words }: Sentenced,
  word: number,
): readonly [begin: number, end: number] {
  return rangeAround(sentences, word, words);
}

/** The root of the sentence numbered so, or null where nothing was read; of a sentence read in parts, its first. */
export function rootOf({ tree, sentences, words }: Parsed & Sentenced, sentence: number): number | null {
  const end = sentences[sentence + 1] ?? words.count;
  for (let w = sentences[sentence] ?? end; w < end; w++) if (tree.head[w] === w) return w;
  return null;
}
