import type { Block } from "../blocks/Block.ts";
import { isSentence } from "../blocks/isSentence.ts";
import { sizeOf } from "../blocks/sizeOf.ts";
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
export function isProse({ text, linkShare }: Block): boolean {
  const size = sizeOf(text);
  return (
    linkShare < 0.5 &&
    (size >= 2 * thresholds.prosePiece || (size >= thresholds.prosePiece && isSentence(text)))
  );
}
