import type { PageDocument } from "../dom.ts";
import { type LinkedData, wordsOf } from "./readLinkedData.ts";
import { firstMeta, type Meta } from "./readMeta.ts";

/** The language the page declares, as a BCP 47 tag in its usual case; null where it declares none that exists. */
export function findLanguage(
  document: PageDocument,
  sources: { meta: Meta; linkedData: LinkedData },
): string | null {
  const root = document.documentElement;
  const declared = [
    root.getAttribute("lang"),
    root.getAttribute("xml:lang"),
    wordsOf(sources.linkedData.article?.inLanguage),
    firstMeta(sources.meta, ["content-language", "dc.language", "dcterms.language", "language", "og:locale"]),
    document.querySelector("meta[http-equiv=content-language i]")?.getAttribute("content") ?? null,
  ];
  for (const value of declared) {
    const tag = value
      ?.trim()
      .split(/[,;\s]/)[0]
      ?.replaceAll("_", "-");
    if (!tag) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      // not a language tag: the next declaration may be one
    }
  }
  return null;
}
