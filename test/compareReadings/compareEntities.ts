import type { Entity, Reading } from "../../src/article/index.ts";
import type { ArticleRecord, EntityRecord } from "./ArticleRecord.ts";
import type { Question } from "./floors.ts";
import { isRightName } from "./isRightSpeaker.ts";
import { isPartOf, isSameSource } from "./likeness.ts";
import type { Answers } from "./Tally.ts";

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

type Role = EntityRecord["roles"][number];

const isSameRole = (wanted: Role, found: Role) =>
  isSameSource(wanted.title, found.title) &&
  (wanted.of === undefined || isSameSource(wanted.of ?? "", found.of ?? ""));

/** What was asked of the entities of an article, and which answers were right. */
export function compareEntities(record: ArticleRecord, reading: Reading): readonly Answers[] {
  return record.entities.map((wanted): Partial<Record<Question, boolean | undefined>> => {
    const found = findEntity(wanted, reading);
    if (!found) return { entity: false };
    const { kind, country, roles, aliases } = wanted;
    return {
      entity: true,
      "entity's kind": found.kind === kind,
      "entity's country":
        country === undefined || (!country && !found.country) ? undefined : found.country === country,
      "entity's roles":
        roles.length === 0
          ? undefined
          : roles.every((role) => found.roles.some((other) => isSameRole(role, other))),
      "entity's aliases":
        aliases.length === 0
          ? undefined
          : aliases.every((alias) => found.aliases.some((other) => isPartOf(alias, other))),
    };
  });
}
