import { type Analysis, countWords, openRanges, type WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { findQuotations } from "../findQuotations.ts";
import { isNameOrTitle } from "../isUnspoken.ts";
import { countShared } from "../wordRanges.ts";

/** A draft of which all that is said is the name of a person or thing or the title of a work says nothing. */
export function dropTitles(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  const names = openRanges<WordRange>();
  for (const quotation of findQuotations(analysis)) {
    if (isNameOrTitle(quotation, analysis)) names.add(quotation.whole, [quotation.whole]);
  }
  return drafts.filter(
    ({ content }) => content.length === 0 || countShared(content, names.near(content)) < countWords(content),
  );
}
