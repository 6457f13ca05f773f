import { thresholds } from "../../settings.ts";
import type { BlockRule } from "../BlockRule.ts";
import { sameWords } from "../sameWords.ts";

/** The headline, where it stands again at the head of the body: it is kept as the title. */
export const dropTitle: BlockRule = (blocks, { titles }) =>
  blocks.filter(
    (block, i) => i >= thresholds.headBlocks || !titles.some((title) => sameWords(block.text, title)),
  );
