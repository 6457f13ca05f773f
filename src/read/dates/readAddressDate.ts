import { dayOf } from "./dayOf.ts";
import type { Published } from "./Published.ts";

const forms: readonly RegExp[] = [
  /[/_-](?<y>(?:19|20)\d{2})[/_-](?<m>\d{1,2})[/_-](?<d>\d{1,2})(?=[/_.-]|$)/,
  /[/_-](?<y>20\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
  /[/_-](?<d>0[1-9]|[12]\d|3[01])-(?<m>0[1-9]|1[0-2])-(?<y>20\d{2})(?=[/_.-]|$)/,
];

/** A whole date in the path of an article's address. */
export function readAddressDate(url: string | null): Published | null {
  const path = url === null ? null : (URL.parse(url)?.pathname ?? null);
  if (path === null) return null;
  for (const form of forms) {
    const match = form.exec(path);
    const { y, m, d } = match?.groups ?? {};
    const published = match ? dayOf(Number(y), Number(m), Number(d)) : null;
    if (match && published !== null)
      return { published, publishedEvidence: { method: "url", evidence: match[0].replace(/^[/_-]/, "") } };
  }
  return null;
}
