import type { Body } from "./Body.ts";
import { intergovernmental } from "./tables/intergovernmental.ts";
import { nongovernmental } from "./tables/nongovernmental.ts";

function makeBody(row: string, kind: Body["kind"]): Body {
  const [key, names, seat, of, head] = row.split(/; ?/);
  const [name, ...otherNames] = names!.split("|");
  const [city, country] = seat!.split(", ");
  return {
    key: key!,
    name: name!,
    otherNames,
    kind,
    seat: city && country ? { city, country } : null,
    of: of || null,
    head: head || null,
  };
}

/** Every international body by its key. */
export const bodies: ReadonlyMap<string, Body> = new Map(
  [
    ...intergovernmental.map((row) => makeBody(row, "IGO")),
    ...nongovernmental.map((row) => makeBody(row, "NGO")),
  ].map((body) => [body.key, body]),
);
