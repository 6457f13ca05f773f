import type { ChromeRule } from "../ChromeRule.ts";

/** Further articles on the same page, shown in full or as teasers. */
export const otherArticles: ChromeRule = {
  name: "otherArticles",
  proseAtMost: 0.98,
  matches: ({ tag, isBeside }) => tag === "article" && isBeside,
};
