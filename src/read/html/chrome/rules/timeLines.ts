import type { PageNode } from "../../dom.ts";
import { isElement } from "../../dom.ts";
import { lineTags } from "../../markup/tags.ts";
import type { ChromeRule } from "../ChromeRule.ts";

/** A time that stands on a line of its own: a date line, not a date that a sentence names. */
export const timeLines: ChromeRule = {
  name: "timeLines",
  proseAtMost: 0.05,
  matches: ({ element, tag }) =>
    tag === "time" &&
    (element.parentNode?.textContent.trim() === element.textContent.trim() ||
      (isLineEnd(element.previousSibling) && isLineEnd(element.nextSibling))),
};

function isLineEnd(beside: PageNode | null): boolean {
  if (beside === null) return true;
  return isElement(beside) ? lineTags.has(beside.localName) : false;
}
