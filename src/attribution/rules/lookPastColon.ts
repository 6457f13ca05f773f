import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { findQuotations } from "../findQuotations.ts";
import { paragraphOf, wordsOfParagraph } from "../paragraphOf.ts";
import { listWords, overlaps, toRanges } from "../wordRanges.ts";

/**
 * A paragraph that ends with a colon introduces the quotations of the next: they are said by whoever was named last
 * before the colon, unless that paragraph has its own speaker.
 */
export function lookPastColon(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  const { text, words } = analysis;
  const quotations = findQuotations(analysis);
  const out = [...drafts];
  for (let p = 0; p + 1 < analysis.paragraphs.length; p++) {
    const [, end] = wordsOfParagraph(analysis, p);
    if (text.slice(words.begin[end - 1], words.end[end - 1]) !== ":") continue;
    const next = quotations.filter(({ paragraph }) => paragraph === p + 1);
    const isTaken = out.some(
      (draft) =>
        paragraphOf(analysis, draft.anchor) === p + 1 &&
        overlaps(
          draft.content,
          next.map((one) => one.whole),
        ),
    );
    const last = out.findLastIndex((draft) => paragraphOf(analysis, draft.anchor) === p);
    if (next[0]?.whole[0] !== end || isTaken || last < 0) continue;
    const content = [...listWords(out[last]!.content), ...next.flatMap((one) => listWords([one.whole]))];
    out[last] = { ...out[last]!, content: toRanges(content) };
  }
  return out;
}
