import type { Entity } from "../../article/index.ts";
import { officeOf } from "../officeOf.ts";

type Held = Entity["roles"][number];

/** Offices, as in `officeOf`, that several hold at once in one country. */
const SHARED = new Set([
  "minister",
  "deputy minister",
  "deputy head of government",
  "ambassador",
  "special envoy",
  "consul",
  "spokesperson",
  "chief of staff",
  "member of parliament",
  "majority leader",
  "minority leader",
  "party leader",
  "governor",
  "chief minister",
  "mayor",
  "judge",
  "director general",
  "high commissioner",
  "commissioner",
  "special rapporteur",
  "chief executive",
  "police chief",
]);

/** The office that only one holds, or null. */
function soleOffice({ title, of }: Held): string | null {
  const office = officeOf(title, of === null ? {} : { country: of })?.office ?? null;
  return office === null || SHARED.has(office) ? null : office;
}

/** Are two roles one office of one country or body: by their titles, or as two words for an office that only one holds. */
export function isSameOffice(one: Held, other: Held): boolean {
  if (one.of === null || one.of !== other.of) return false;
  if (one.title.toLowerCase() === other.title.toLowerCase()) return true;
  const office = soleOffice(one);
  return office !== null && office === soleOffice(other);
}
