import type { Role } from "../../article/index.ts";
import { bodyOf } from "../bodyOf.ts";
import { countries } from "../countries.ts";
import { countryOf } from "../countryOf.ts";
import { readPersonName } from "../names/PersonName.ts";
import { readWords } from "../PhraseWords.ts";
import type { Holder } from "./Holder.ts";
import { makeRole } from "./makeRole.ts";

/** A country by its code, or a body by its key, however a row writes it. */
function readOwner(of: string): string {
  if (countries.has(of)) return of;
  const country = countryOf(of);
  return bodyOf(of)?.key ?? (country && !country.ambiguous ? country.code : of);
}

/** Who holds which office on a day (ISO 8601), by the rows of a user; nobody where the day is not known. */
export function listHolders(roles: readonly Role[], published: string | null): readonly Holder[] {
  if (published === null) return [];
  const day = published.slice(0, 10);
  return roles
    .filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
    .map(({ name, title, of }) => ({
      name,
      person: readPersonName(readWords(name).folded),
      role: { title: makeRole(title)?.title ?? title, of: readOwner(of) },
    }));
}
