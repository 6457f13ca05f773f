import type { ChromeRule } from "../ChromeRule.ts";
import { isHidden } from "../isHidden.ts";

/** What a reader of the page does not see. */
export const hidden: ChromeRule = {
  name: "hidden",
  proseAtMost: 0.3,
  matches: ({ element }) => isHidden(element),
};
