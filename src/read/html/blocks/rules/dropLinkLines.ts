import type { BlockRule } from "../BlockRule.ts";
import { isSentence } from "../isSentence.ts";

/** Paragraphs and list items that are one link and no sentence: teasers of other pages. */
export const dropLinkLines: BlockRule = (blocks) =>
  blocks.filter(({ kind, text, linkShare, isQuoted }) => {
    if (linkShare < 0.9 || kind === "heading" || kind === "cell" || isQuoted) return true;
    return isSentence(text);
  });
