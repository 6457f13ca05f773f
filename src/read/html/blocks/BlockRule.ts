import type { Block } from "./Block.ts";

/** What is known of the page when its blocks are weeded. */
export interface BlockContext {
  /** The wordings of the headline. */
  readonly titles: readonly string[];
}

/** Takes the blocks of a body and gives back those that belong to the article. */
export type BlockRule = (blocks: readonly Block[], context: BlockContext) => readonly Block[];
