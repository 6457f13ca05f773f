import type { Block } from "../blocks/Block.ts";
import { isSentence } from "../blocks/isSentence.ts";
import { thresholds } from "../settings.ts";

/** How much running text blocks hold, and how much else, in characters. */
export interface Weight {
  readonly prose: number;
  readonly rest: number;
}

export function weighBlocks(blocks: readonly Block[]): Weight {
  let [prose, rest] = [0, 0];
  for (const block of blocks) {
    if (isProse(block)) prose += block.text.length;
    else if (block.kind !== "heading") rest += block.text.length;
  }
  return { prose, rest };
}

/** Whether a block is running text: a sentence outside links, or a paragraph too long to be a label. */
export const isProse = ({ text, linkShare }: Block): boolean =>
  linkShare < 0.5 &&
  (text.length >= 2 * thresholds.prosePiece || (text.length >= thresholds.prosePiece && isSentence(text)));
