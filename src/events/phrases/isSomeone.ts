import { bodyOf, countryOf, sectorOf } from "../../entities/index.ts";
import { type Analysis, CAPITAL, CAPS, uposOf, type WordRange } from "../../language/index.ts";
import { NAMED_FROM } from "../settings.ts";
import { papers, people, someone } from "../tables/people.ts";
import { lemmaAt, wordAt } from "../wordAt.ts";

const ACTS = /^(?:person|organisation|geopolitical)$/;

/** Words of a range, as they stand. */
export function textOf({ text, words }: Analysis, [begin, end]: WordRange): string {
  return text.slice(words.begin[begin], words.end[end - 1]);
}

function isName(analysis: Analysis, [begin, end]: WordRange): boolean {
  return analysis.names.some(
    (name) => name.begin < end && begin < name.end && ACTS.test(name.kind) && name.probability >= NAMED_FROM,
  );
}

const isPlace = ({ names }: Analysis, word: number) =>
  names.some(({ begin, end, kind }) => begin <= word && word < end && (kind === "place" || kind === "other"));

/** The word on which the others of a range hang. */
export function headIn({ tree }: Analysis, [begin, end]: WordRange): number {
  for (let word = begin; word < end; word++) {
    const over = tree.head[word]!;
    if (over === word || over < begin || over >= end) return word;
  }
  return begin;
}

/**
 * Can these words be someone who acts, or to whom something is done: people, bodies, countries, their ships and
 * planes. A name in capitals counts where nothing else is known of it.
 */
export function isSomeone(analysis: Analysis, range: WordRange): boolean {
  const head = headIn(analysis, range);
  const word = wordAt(analysis, head);
  if (someone.has(word) || people.has(word) || people.has(lemmaAt(analysis, head))) return true;
  if (isName(analysis, range)) return true;
  const text = textOf(analysis, range);
  if (sectorOf(text) !== null || countryOf(text) !== null || bodyOf(text) !== null) return true;
  if (papers.has(lemmaAt(analysis, head)) || isPlace(analysis, head)) return false;
  const isCapital = analysis.shape[head] === CAPITAL || analysis.shape[head] === CAPS;
  return isCapital && uposOf(analysis, head) === "PROPN";
}
