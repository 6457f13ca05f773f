import { measureElements } from "../chrome/measureElements.ts";
import type { PageDocument, PageElement } from "../dom.ts";

/** The element around the headline in which running text most outweighs everything else; null where no headline is shown. */
export function bodyByTitle(document: PageDocument, title: PageElement | null): PageElement | null {
  if (title === null || !document.body.contains(title)) return null;
  const measures = measureElements(document.body);
  let best: { element: PageElement; gain: number } | null = null;
  for (let at = title.parentNode; at && at !== document.body; at = at.parentNode) {
    const measure = measures.get(at);
    if (!measure) continue;
    const gain = 2 * measure.prose - measure.characters;
    if (best === null || gain > best.gain) best = { element: at, gain };
  }
  return best?.element ?? null;
}
