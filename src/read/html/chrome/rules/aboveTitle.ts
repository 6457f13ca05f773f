import type { ChromeRule } from "../ChromeRule.ts";

/** What stands above the headline: menus, kickers, lead pictures. */
export const aboveTitle: ChromeRule = {
  name: "aboveTitle",
  proseAtMost: 0.1,
  matches: ({ isAbove }) => isAbove,
};
