import type { ChromeRule } from "../ChromeRule.ts";

const names =
  / (?:comments|comment list|commentlist|comment area|comments area|comment section|comment form|comment respond|comment thread|comment wrapper|comment count|comments count|respond|discussion|discussions|disqus|disqus thread|livefyre|viafoura|coral|spot im|spotim|openweb|hyvor|fb comments|facebook comments|user comments|replies|reader responses|guestbook|trackbacks?|pingbacks?|webmentions?) /;

/** What readers wrote below the article; there may be far more of it than of the article. */
export const comments: ChromeRule = {
  name: "comments",
  proseAtMost: 0.95,
  matches: ({ element, hints, holdsTitle }) =>
    !holdsTitle && names.test(hints) && element.querySelector("[itemprop~=articleBody], main") === null,
};
