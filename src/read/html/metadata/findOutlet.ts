import { limits } from "../settings.ts";
import type { Title } from "./findTitle.ts";
import { type LinkedData, typesOf, wordsOf } from "./readLinkedData.ts";
import { firstMeta, type Meta } from "./readMeta.ts";

const edges = /^[\s|–—»«:•-]+|[\s|–—»«:•-]+$/g;
const parting = /\s[|–—»«•-]\s|[|»«]/;

/** The name of who publishes the page, as the page gives it; null where it does not. */
export function findOutlet(
  title: Title,
  { meta, linkedData }: { readonly meta: Meta; readonly linkedData: LinkedData },
): string | null {
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
    ofType(/^Organization$/) ??
    besideHeadline(title)
  );
}

/** What the page's title has before or after the headline. */
function besideHeadline({ text, wordings }: Title): string | null {
  for (const wording of wordings) {
    if (text === null || !wording.includes(text) || wording === text) continue;
    const [before = "", after = ""] = wording.split(text).map((rest) => rest.replace(edges, ""));
    const name = before === "" ? after : after === "" ? before : "";
    if (name !== "" && name.length <= limits.outlet && !parting.test(name)) return name;
  }
  return null;
}
