import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { findQuotations, type Quotation } from "../findQuotations.ts";
import { listWords, overlaps, toRanges } from "../wordRanges.ts";

function follow(draft: Draft, quotations: readonly Quotation[], starts: Int32Array): Draft {
  const added: number[] = [];
  let last = quotations.findLast(({ inner }) => overlaps([inner], draft.content));
  while (last && !last.isClosed) {
    const { paragraph } = last;
    const next = quotations.find(
      (one) => one.paragraph === paragraph + 1 && one.whole[0] === starts[paragraph + 1],
    );
    if (next) added.push(...listWords([next.whole]));
    last = next;
  }
  return added.length === 0
    ? draft
    : { ...draft, content: toRanges([...listWords(draft.content), ...added]) };
}

/** A quotation that no mark closes goes on in the next paragraph if that begins with an opening mark, and so on. */
export function reopenQuotations(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  const quotations = findQuotations(analysis);
  return drafts.map((draft) => follow(draft, quotations, analysis.paragraphs));
}
