import type { ChromeRule } from "../ChromeRule.ts";

const mark = /^\s*\[?(?:\d{1,3}|[*†‡§]{1,3})\]?\s*$/;

/** The raised numbers that lead to notes: they would be glued to the word before. */
export const footnoteMarks: ChromeRule = {
  name: "footnoteMarks",
  proseAtMost: 0,
  matches: ({ element, tag, hints }) =>
    (tag === "sup" || tag === "a") &&
    mark.test(element.textContent) &&
    (/ (?:footnote|footnotes|reference|noteref|fn) /.test(hints) ||
      (tag === "sup" && element.querySelector("a[href^='#']") !== null)),
};
