import { thresholds } from "../../settings.ts";
import type { BlockRule } from "../BlockRule.ts";

const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");

/** Paragraphs that stand twice, and a cut-off beginning of the story set above it as its summary. */
export const dropRepeats: BlockRule = (blocks) => {
  const seen = new Set<string>();
  const words = blocks.map((block) => wordsOf(block.text));
  return blocks.filter((block, i) => {
    const own = words[i]!;
    if (block.kind === "cell" || own.length < thresholds.repeated) return true;
    if (seen.has(own)) return false;
    seen.add(own);
    const next = words[i + 1] ?? "";
    const isSummary = next.length >= thresholds.repeated && (own.startsWith(next) || next.startsWith(own));
    return i >= thresholds.headBlocks || !isSummary;
  });
};
