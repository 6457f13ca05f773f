import { type LinkedData, typesOf, wordsOf } from "./readLinkedData.ts";
import { firstMeta, type Meta } from "./readMeta.ts";

/** The name of who publishes the page, as the page gives it; null where it does not. */
export function findOutlet(sources: { meta: Meta; linkedData: LinkedData }): string | null {
  const { meta, linkedData } = sources;
  const ofType = (wanted: RegExp) =>
    wordsOf(linkedData.nodes.find((node) => typesOf(node).some((type) => wanted.test(type)))?.name);
  return (
    wordsOf(linkedData.article?.publisher) ??
    firstMeta(meta, [
      "og:site_name",
      "dc.publisher",
      "dcterms.publisher",
      "article:publisher_name",
      "application-name",
    ]) ??
    ofType(/^(?:NewsMediaOrganization|WebSite)$/) ??
    firstMeta(meta, ["apple-mobile-web-app-title", "twitter:app:name:iphone"]) ??
    ofType(/^Organization$/)
  );
}
