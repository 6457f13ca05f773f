import type { ChromeRule } from "../ChromeRule.ts";

const names =
  / (?:related|recommended|recommendations?|recirc|recirculation|read more|readmore|read next|more stories|more news|more from|more on|also read|see also|you may like|you might like|up next|next up|prev next|next article|next post|previous post|post navigation|nav links|popular|most popular|most read|most viewed|trending|trends|latest|latest news|latest posts|recent|recent posts|recent articles|teasers?|promo|promos|promoted|promotion|outbrain|taboola|zergnet|revcontent|mgid|yarpp|crp related|jp relatedposts|sidebar|side bar|rail|right rail|right column|widget|widgets|widget area|suggested|suggestions|in other news|inline links?|story links|internal links|linked article|timeline links|onward|onwards|river|feed|headlines|pagination|pager|page links|top stories|topstories|editors? picks?|must reads?|package|packages|hub|series nav|toc|table of contents) /;

/** Ways to other articles. */
export const related: ChromeRule = {
  name: "related",
  proseAtMost: 0.25,
  matches: ({ hints, holdsTitle }) => !holdsTitle && names.test(hints),
};
