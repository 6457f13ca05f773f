import type { Entity, Reading } from "../../src/article/index.ts";
import type { EntityRecord } from "./ArticleRecord.ts";
import { isRightName } from "./isRightName.ts";

/** The entity of a reading that is the wanted one: a country by its code, all others by their name. */
export function findEntity({ name, kind, country = null }: EntityRecord, { entities }: Reading) {
  if (kind === "country" && country !== null)
    return entities.find((one) => one.kind === "country" && one.country === country) ?? null;
  const isIt = (one: Entity) =>
    one.name !== null &&
    isRightName(one.name, {
      wanted: name ?? "",
      country: one.country,
      wantedCountry: kind === "person" ? null : country,
    });
  return entities.find(isIt) ?? null;
}
