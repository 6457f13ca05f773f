import { type Analysis, CLOSING, OPENING, OUTSIDE, type WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { paragraphOf, wordsOfParagraph } from "../paragraphOf.ts";

const STOPS = new Set([",", ".", ";", ":", "-", "–", "—", "―", "--"]);

function partAtParagraphs(analysis: Analysis, [begin, end]: WordRange): readonly WordRange[] {
  const out: WordRange[] = [];
  for (let at = begin; at < end; ) {
    const [, stop] = wordsOfParagraph(analysis, paragraphOf(analysis, at));
    out.push([at, Math.min(stop, end)]);
    at = stop;
  }
  return out;
}

/** A stop outside quotation marks, or a mark whose partner is not in the range. */
function isLoose(analysis: Analysis, at: number, [begin, end]: WordRange): boolean {
  const { text, words, quote } = analysis;
  const partner = quote[at] === OPENING ? CLOSING : quote[at] === CLOSING ? OPENING : null;
  if (partner !== null) return !quote.subarray(begin, end).includes(partner);
  return quote[at] === OUTSIDE && STOPS.has(text.slice(words.begin[at], words.end[at]));
}

function trim(analysis: Analysis, range: WordRange): readonly WordRange[] {
  let [begin, end] = range;
  // An opening mark may be closed in a later paragraph, so a content keeps it.
  while (end > begin && isLoose(analysis, end - 1, [begin, end])) end--;
  while (begin < end && analysis.quote[begin] !== OPENING && isLoose(analysis, begin, [begin, end])) begin++;
  return begin < end ? [[begin, end]] : [];
}

/** Pieces end with their paragraph, and begin and end with a word or a mark that belongs to it; a draft left empty goes. */
export function tidyEdges(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  const tidy = (ranges: readonly WordRange[]) =>
    ranges.flatMap((range) => partAtParagraphs(analysis, range)).flatMap((range) => trim(analysis, range));
  return drafts
    .map((draft) => ({ ...draft, source: tidy(draft.source), content: tidy(draft.content) }))
    .filter(({ content }) => content.length > 0);
}
