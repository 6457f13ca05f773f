import type { ChromeRule } from "../ChromeRule.ts";

const names = / (?:pull ?quotes?|pull quote text|quote box|wp block pullquote|blockquote pull) /;

/** Sentences of the article set again in large type: they would count as said twice. */
export const pullQuotes: ChromeRule = {
  name: "pullQuotes",
  proseAtMost: 0.1,
  matches: ({ hints, holdsTitle }) => !holdsTitle && names.test(hints),
};
