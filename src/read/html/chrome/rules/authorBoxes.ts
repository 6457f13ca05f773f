import type { ChromeRule } from "../ChromeRule.ts";

const names =
  / (?:author|authors|author box|author bio|author info|author card|author block|about author|about the author|bio|biography|byline|bylines|by line|contributors?|contributor|writer|reporter|post meta|entry meta|article meta|story meta|meta info|metadata|postmeta|entry info|post info|article info|dateline info|post date|entry date|article date|publish date|published|pubdate|date|datetime|timestamp|time stamp|time|updated|last updated|byline date|reading time|read time|min read|posted on|posted by|vcard) /;

/** Who wrote it and when: read as data about the article, not as its text. */
export const authorBoxes: ChromeRule = {
  name: "authorBoxes",
  proseAtMost: 0.1,
  matches: ({ tag, element, hints, holdsTitle, characters }) =>
    !holdsTitle &&
    (tag === "address" || element.getAttribute("rel") === "author" || names.test(hints)) &&
    (characters < 200 || / (?:author|bio|biography|contributor) /.test(hints)) &&
    !["span", "time", "b", "strong", "em"].includes(tag),
};
