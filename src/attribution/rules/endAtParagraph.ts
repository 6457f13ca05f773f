import type { Analysis, WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { paragraphOf, wordsOfParagraph } from "../paragraphOf.ts";
import { countShared, listWords, toRanges } from "../wordRanges.ts";

const within = (ranges: readonly WordRange[], [begin, end]: WordRange) =>
  toRanges(listWords(ranges).filter((word) => word >= begin && word < end));

/**
 * A content stays in one paragraph: the cue's, or where the model found nothing there the neighbouring one that holds
 * most of it. (Of 19,831 attributions of PolNeAR train 99.2 % stay in the cue's.) Re-opened quotations are joined later.
 */
export function endAtParagraph(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  return drafts.map((draft) => {
    const home = paragraphOf(analysis, draft.anchor);
    const own = within(draft.content, wordsOfParagraph(analysis, home));
    const source = within(draft.source, wordsOfParagraph(analysis, home));
    if (own.length > 0) return { ...draft, source, content: own };
    const neighbours = [home + 1, home - 1].map((paragraph) => wordsOfParagraph(analysis, paragraph));
    const [first, second] = neighbours as [WordRange, WordRange];
    const best = countShared(draft.content, [first]) >= countShared(draft.content, [second]) ? first : second;
    return { ...draft, source, content: within(draft.content, best) };
  });
}
