import { Readability } from "@mozilla/readability";
import type { PageDocument, PageElement } from "../dom.ts";
import { limits } from "../settings.ts";

/** The element that Mozilla's Readability takes for the article; the document passed in is used up. */
export function bodyByReadability(document: PageDocument): PageElement | null {
  const reader = new Readability<PageElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    maxElemsToParse: limits.elements,
    charThreshold: 200,
    serializer: (node) => node as unknown as PageElement,
  });
  return reader.parse()?.content ?? null;
}
