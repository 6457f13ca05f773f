import { Readability } from "@mozilla/readability";
import type { PageDocument, PageElement } from "../dom.ts";
import { limits } from "../settings.ts";
import { costOfReadability } from "./costOfReadability.ts";

/**
 * The element that Mozilla's Readability takes for the article; null where it finds none, or where the page is nested
 * so that it would not end in reasonable time. The document passed in is used up.
 */
export function bodyByReadability(document: PageDocument): PageElement | null {
  if (costOfReadability(document.body) > limits.readability) return null;
  const reader = new Readability<PageElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 200,
    serializer: (node) => node as unknown as PageElement,
  });
  return reader.parse()?.content ?? null;
}
