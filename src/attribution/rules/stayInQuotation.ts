import type { Analysis } from "../../language/index.ts";
import type { Draft, WordRange } from "../Draft.ts";
import { findQuotations } from "../findQuotations.ts";
import { listWords, toRanges } from "../wordRanges.ts";

const contains = ([begin, end]: WordRange, ranges: readonly WordRange[]) =>
  ranges.every(([from, to]) => from >= begin && to <= end);

/** Whoever is cited inside a quotation is cited by its speaker, and his words end with it. */
export function stayInQuotation(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  // One that no mark closes may be a mark too many, and ends nowhere for certain.
  const quotations = findQuotations(analysis).filter(({ isClosed }) => isClosed);
  return drafts.map((draft) => {
    const home = quotations.find(({ inner }) => contains(inner, [...draft.cue, ...draft.source]));
    if (!home) return draft;
    const [begin, end] = home.inner;
    return {
      ...draft,
      content: toRanges(listWords(draft.content).filter((word) => word >= begin && word < end)),
    };
  });
}
