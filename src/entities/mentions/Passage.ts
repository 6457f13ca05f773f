import type { Analysis, WordRange } from "../../language/index.ts";
import type { CountryWords } from "../CountryWords.ts";
import { findCountryWords } from "../findCountryWords.ts";
import { foldWord } from "../foldWord.ts";

/** An analysis as the rules of this room look at it: beside its scores, each word as it stands and folded. */
export interface Passage {
  readonly analysis: Analysis;
  readonly raw: readonly string[];
  readonly folded: readonly string[];
  /** The words that stand for countries, in order of the text. */
  readonly countries: readonly CountryWords[];
}

/** Prepares an analysis for the rules. */
export function openPassage(analysis: Analysis): Passage {
  const { text, words } = analysis;
  const raw = Array.from({ length: words.count }, (_, i) => text.slice(words.begin[i], words.end[i]));
  return { analysis, raw, folded: raw.map(foldWord), countries: findCountryWords(text, { words }) };
}

/** Words of a passage as they stand in its text, white space made single. */
export function wordsIn({ analysis: { text, words } }: Passage, [begin, end]: WordRange): string {
  if (end <= begin) return "";
  return text.slice(words.begin[begin], words.end[end - 1]).replace(/\s+/g, " ");
}
