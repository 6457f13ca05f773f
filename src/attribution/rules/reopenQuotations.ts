import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { findQuotations, type Quotation } from "../findQuotations.ts";
import { paragraphOf } from "../paragraphOf.ts";
import { listWords, overlaps, toRanges } from "../wordRanges.ts";

/** Is the quotation credited to someone in its own paragraph: outside its marks, or by a label at its head. */
function isCredited(quotation: Quotation, drafts: readonly Draft[], analysis: Analysis): boolean {
  return drafts.some(({ anchor, source, cue, content }) => {
    const isOwn =
      paragraphOf(analysis, anchor) === quotation.paragraph && overlaps(content, [quotation.inner]);
    const isOutside = !overlaps(cue, [quotation.inner]);
    return isOwn && (isOutside || source[0]?.[0] === quotation.inner[0]);
  });
}

/**
 * A quotation that no mark closes goes on in the next paragraph if that begins with an opening mark, and so on until
 * one is closed; a paragraph that names its own speaker belongs to that one.
 */
export function reopenQuotations(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  const quotations = findQuotations(analysis);
  const beginning = new Map(
    quotations
      .filter((one) => one.whole[0] === analysis.paragraphs[one.paragraph])
      .map((one) => [one.paragraph, one]),
  );
  const follow = (draft: Draft): Draft => {
    const added: number[] = [];
    let last = quotations.findLast(({ inner }) => overlaps([inner], draft.content));
    while (last && !last.isClosed) {
      const next = beginning.get(last.paragraph + 1);
      if (!next || isCredited(next, drafts, analysis)) break;
      added.push(...listWords([next.whole]));
      last = next;
    }
    return added.length === 0
      ? draft
      : { ...draft, content: toRanges([...listWords(draft.content), ...added]) };
  };
  return drafts.map(follow);
}
