import type { PageDocument } from "../dom.ts";
import type { Meta } from "./readMeta.ts";

/** The page's own address for itself, absolute and without fragment; the address it was fetched from where it names none. */
export function findCanonical(
  document: PageDocument,
  sources: { meta: Meta; url: string | null },
): string | null {
  const link = document.querySelector("link[rel~=canonical]")?.getAttribute("href");
  for (const candidate of [link, sources.meta.get("og:url")?.[0]]) {
    const address = candidate ? absolute(candidate, sources.url) : null;
    if (address && !isFrontPage(address, sources.url)) return address;
  }
  return sources.url;
}

function absolute(address: string, base: string | null): string | null {
  const parsed = URL.parse(address.trim(), base ?? undefined);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  parsed.hash = "";
  return parsed.href;
}

/** Some sites name their front page as the canonical address of everything. */
const isFrontPage = (address: string, url: string | null) => {
  const own = url === null ? null : URL.parse(url);
  return (
    own !== null &&
    own.pathname.length > 1 &&
    URL.parse(address)?.pathname === "/" &&
    URL.parse(address)?.search === ""
  );
};
