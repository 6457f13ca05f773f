import { keepArticles } from "./migrations/0001-keep-articles.ts";
import { keepMeanings } from "./migrations/0002-keep-meanings.ts";
import { keepRoles } from "./migrations/0003-keep-roles.ts";
import { findParties } from "./migrations/0004-find-parties.ts";
import { describeSpeakers } from "./migrations/0005-describe-speakers.ts";

/**
 * In the order in which they are run. A record's version is the number of those it has been through; one
 * that has been released is never edited, the next change is a further file.
 */
export const migrations: readonly string[] = [
  keepArticles,
  keepMeanings,
  keepRoles,
  findParties,
  describeSpeakers,
];
