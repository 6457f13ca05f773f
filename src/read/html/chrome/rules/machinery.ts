import type { ChromeRule } from "../ChromeRule.ts";

const tags = new Set(
  (
    "script style noscript template iframe object embed applet svg math canvas button select option datalist textarea input " +
    "label dialog audio video map picture meter progress"
  ).split(" "),
);

/** Elements that work, play or are filled in rather than read. */
export const machinery: ChromeRule = {
  name: "machinery",
  proseAtMost: 0.3,
  matches: ({ tag }) => tags.has(tag),
};
