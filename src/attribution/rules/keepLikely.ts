import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { findQuotations, type Quotation } from "../findQuotations.ts";
import { COVERED, KEEP_FROM, SHORTEST_FLOATING } from "../settings.ts";
import { countShared } from "../wordRanges.ts";

const length = ({ inner }: Quotation) => inner[1] - inner[0];

const quotes = (draft: Draft, quotation: Quotation) =>
  countShared(draft.content, [quotation.inner]) / length(quotation) >= COVERED;

/**
 * A draft stays when its anchor is likely; an unlikely one only for a quotation that nobody else is credited with,
 * since somebody must have said it.
 */
export function keepLikely(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  const kept = drafts.filter(({ probability }) => probability >= KEEP_FROM);
  const open = findQuotations(analysis).filter(
    (one) =>
      one.marks === "double" && length(one) >= SHORTEST_FLOATING && !kept.some((draft) => quotes(draft, one)),
  );
  const doubtful = drafts
    .filter(({ probability }) => probability < KEEP_FROM)
    .sort((a, b) => b.probability - a.probability);
  for (const quotation of open) {
    const draft = doubtful.find((one) => quotes(one, quotation));
    if (draft && !kept.includes(draft)) kept.push(draft);
  }
  return kept.sort((a, b) => a.anchor - b.anchor);
}
