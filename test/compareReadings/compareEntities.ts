import type { Reading } from "../../src/article/index.ts";
import type { ArticleRecord, EntityRecord } from "./ArticleRecord.ts";
import { findEntity } from "./findEntity.ts";
import type { Question } from "./floors.ts";
import { isPartOf } from "./isPartOf.ts";
import { isSameSource } from "./isSameSource.ts";
import type { Answers } from "./Tally.ts";

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
