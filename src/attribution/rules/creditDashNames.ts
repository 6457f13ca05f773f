import { type Analysis, CAPITAL, CAPS, type WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { findQuotations } from "../findQuotations.ts";
import { wordsOfParagraph } from "../paragraphOf.ts";
import { DASH_CERTAINTY, LONGEST_SIGNATURE, SHORTEST_FLOATING } from "../settings.ts";
import { countShared, overlaps } from "../wordRanges.ts";

const DASH = /^(?:--+|[-–—―])$/;

/** The words after the last quotation of a paragraph, if they are a dash and a name that ends it. */
function findSignature(analysis: Analysis, [begin, end]: WordRange): readonly [WordRange, WordRange] | null {
  const { text, words, shape } = analysis;
  const word = (i: number) => text.slice(words.begin[i], words.end[i]);
  const stop = word(end - 1) === "." ? end - 1 : end;
  const length = stop - begin - 1;
  if (begin >= stop || !DASH.test(word(begin)) || length < 1 || length > LONGEST_SIGNATURE) return null;
  if (shape[begin + 1] !== CAPITAL && shape[begin + 1] !== CAPS) return null;
  return [
    [begin, begin + 1],
    [begin + 1, stop],
  ];
}

/** “…” — Name: a quoted paragraph that is signed behind a dash. */
export function creditDashNames(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  const found: Draft[] = [];
  for (const { whole, inner, paragraph, isClosed } of findQuotations(analysis)) {
    const [start, end] = wordsOfParagraph(analysis, paragraph);
    if (!isClosed || whole[0] !== start || inner[1] - inner[0] < SHORTEST_FLOATING) continue;
    // Behind the quotation, or on the next line by itself.
    const place = whole[1] < end ? ([whole[1], end] as const) : wordsOfParagraph(analysis, paragraph + 1);
    const signature = findSignature(analysis, place);
    if (!signature) continue;
    const [cue, source] = signature;
    found.push({
      anchor: cue[0],
      scores: null,
      probability: DASH_CERTAINTY,
      confidence: DASH_CERTAINTY,
      source: [source],
      cue: [cue],
      content: [whole],
    });
  }
  const isReplaced = (draft: Draft) =>
    found.some(
      ({ anchor, source, content }) =>
        draft.anchor === anchor ||
        overlaps(draft.source, source) ||
        countShared(draft.content, content) * 2 > content[0]![1] - content[0]![0],
    );
  return [...drafts.filter((draft) => !isReplaced(draft)), ...found].sort((a, b) => a.anchor - b.anchor);
}
