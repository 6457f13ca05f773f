import type { Block } from "./Block.ts";
import type { BlockContext } from "./BlockRule.ts";
import { blockRules } from "./blockRules.ts";

/** The blocks of a body without what is not the article. */
export const weedBlocks = (blocks: readonly Block[], context: BlockContext): readonly Block[] =>
  blockRules.reduce((left, rule) => rule(left, context), blocks);
