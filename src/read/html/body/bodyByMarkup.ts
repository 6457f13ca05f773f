import type { PageDocument, PageElement } from "../dom.ts";
import { bodySelectors } from "../settings.ts";

/** The element that schema.org, microformats or a widely used publishing system mark as an article's body; null unless there is one such. */
export function bodyByMarkup(document: PageDocument): PageElement | null {
  for (const selector of bodySelectors) {
    const outermost = [...document.querySelectorAll(selector)].filter(
      (element, _, all) => !all.some((other) => other !== element && other.contains(element)),
    );
    if (outermost.length === 1) return outermost[0]!;
  }
  return null;
}
