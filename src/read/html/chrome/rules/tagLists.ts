import type { ChromeRule } from "../ChromeRule.ts";

const names =
  / (?:tags|tag list|taglist|tag links|tags links|tag cloud|tagcloud|post tags|entry tags|article tags|keywords|topics|topic list|categories|category|cat links|post categories|entry categories|kicker|eyebrow|section name|section label|section heading|labels|filed under|entry footer|entry utility|post footer|article footer|hashtags) /;

/** Tags, topics and sections under which the article is filed. */
export const tagLists: ChromeRule = {
  name: "tagLists",
  proseAtMost: 0.05,
  matches: ({ hints, holdsTitle, characters }) => !holdsTitle && names.test(hints) && characters < 600,
};
