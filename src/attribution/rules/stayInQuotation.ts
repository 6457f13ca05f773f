import { type Analysis, countUpTo, type WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { findQuotations } from "../findQuotations.ts";
import { listWords, toRanges } from "../wordRanges.ts";

const contains = ([begin, end]: WordRange, ranges: readonly WordRange[]) =>
  ranges.every(([from, to]) => from >= begin && to <= end);

/** Whoever is cited inside a quotation is cited by its speaker, and his words end with it. */
export function stayInQuotation(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  // One that no mark closes may be a mark too many, and ends nowhere for certain.
  const quotations = findQuotations(analysis).filter(({ isClosed }) => isClosed);
  return drafts.map((draft) => {
    const roles = [...draft.cue, ...draft.source];
    const [first] = roles;
    if (!first) return draft;
    const home = quotations[countUpTo(quotations.length, first[0], (i) => quotations[i]!.inner[0]) - 1];
    if (!home || !contains(home.inner, roles)) return draft;
    const [begin, end] = home.inner;
    return {
      ...draft,
      content: toRanges(listWords(draft.content).filter((word) => word >= begin && word < end)),
    };
  });
}
