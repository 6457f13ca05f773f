import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { findQuotations } from "../findQuotations.ts";
import { isNameOrTitle } from "../isUnspoken.ts";
import { countShared, countWords } from "../wordRanges.ts";

/** A draft of which all that is said is the name of a person or thing or the title of a work says nothing. */
export function dropTitles(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  const names = findQuotations(analysis)
    .filter((quotation) => isNameOrTitle(quotation, analysis))
    .map(({ whole }) => whole);
  return drafts.filter(
    ({ content }) => content.length === 0 || countShared(content, names) < countWords(content),
  );
}
