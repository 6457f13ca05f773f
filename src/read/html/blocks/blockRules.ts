import type { BlockRule } from "./BlockRule.ts";
import { dropCallsToAction } from "./rules/dropCallsToAction.ts";
import { dropCredits } from "./rules/dropCredits.ts";
import { dropHead } from "./rules/dropHead.ts";
import { dropLabels } from "./rules/dropLabels.ts";
import { dropLinkLines } from "./rules/dropLinkLines.ts";
import { dropReadMore } from "./rules/dropReadMore.ts";
import { dropRelatedTail } from "./rules/dropRelatedTail.ts";
import { dropRepeats } from "./rules/dropRepeats.ts";
import { dropTail } from "./rules/dropTail.ts";
import { dropTitle } from "./rules/dropTitle.ts";

/** How the blocks of a body are weeded, in this order. */
export const blockRules: readonly BlockRule[] = [
  dropTitle,
  dropRelatedTail,
  dropRepeats,
  dropLabels,
  dropHead,
  dropReadMore,
  dropCallsToAction,
  dropCredits,
  dropLinkLines,
  dropTail,
];
