import { thresholds } from "../../settings.ts";
import type { BlockRule } from "../BlockRule.ts";
import { sameWords } from "../sameWords.ts";

/** The headline, where it stands again at the head of the body: it is kept as the title. */
export const dropTitle: BlockRule = (blocks, { title }) =>
  title === null
    ? blocks
    : blocks.filter((block, i) => i >= thresholds.headBlocks || !sameWords(block.text, title));
