import { findWords, type Words } from "../language/index.ts";
import { foldWord } from "./foldWord.ts";

/** A text as words, once as they stand and once folded. */
export interface PhraseWords {
  readonly words: Words;
  readonly raw: readonly string[];
  readonly folded: readonly string[];
}

/** The words of a text, as they stand and folded. Offsets are UTF-16 code units. */
export function readWords(
  text: string,
  { words = findWords(text), most = words.count }: { readonly words?: Words; readonly most?: number } = {},
): PhraseWords {
  const count = Math.min(words.count, most);
  const raw = Array.from({ length: count }, (_, i) => text.slice(words.begin[i], words.end[i]));
  return { words, raw, folded: raw.map(foldWord) };
}
