import { Readability } from "@mozilla/readability";
import type { PageDocument, PageElement } from "../dom.ts";

/** The element that Mozilla's Readability takes for the article; the document passed in is used up. */
export function bodyByReadability(document: PageDocument): PageElement | null {
  const reader = new Readability<PageElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 200,
    serializer: (node) => node as unknown as PageElement,
  });
  return reader.parse()?.content ?? null;
}
