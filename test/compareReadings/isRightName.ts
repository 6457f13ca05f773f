import { isPartOf } from "./isPartOf.ts";

/** A name is right when it holds the whole of the wanted one; of a body of a known country, the short one will do. */
export function isRightName(
  name: string,
  {
    wanted,
    country,
    wantedCountry,
  }: { wanted: string; country: string | null; wantedCountry: string | null },
): boolean {
  if (isPartOf(wanted, name)) return true;
  return wantedCountry !== null && country === wantedCountry && isPartOf(name, wanted);
}
