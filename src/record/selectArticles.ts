import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from "kysely";
import type { Narrowing } from "./Narrowing.ts";
import { undated } from "./settings.ts";
import type { Tables } from "./Tables.ts";

type Aliased = Tables & { readonly a: Tables["article"] };

/** Articles that fit, as `a`, in the order of every listing, without columns yet. */
export function selectArticles(db: Kysely<Tables>, narrowing: Narrowing) {
  const { outlets, since, until, after, allRevisions } = narrowing;
  let query = db.selectFrom("article as a").orderBy("a.day").orderBy("a.key");
  if (outlets !== null) query = query.where("a.outlet", "in", outlets);
  if (since !== null) query = query.where("a.day", ">=", since);
  if (until !== null) query = query.where("a.day", "<=", until);
  else if (since !== null) query = query.where("a.day", "<", undated);
  if (after !== null) query = query.where(sql<SqlBool>`(a.day, a.key) >= (${after.day}, ${after.article})`);
  if (!allRevisions) query = query.where(isNewest);
  return query;
}

/** Whether no other text was kept later under the id of the article `a`. */
export function isNewest(eb: ExpressionBuilder<Aliased, "a">) {
  const later = eb
    .selectFrom("article as later")
    .whereRef("later.id", "=", "a.id")
    .whereRef("later.revision", ">", "a.revision")
    .select(sql`1`.as("found"));
  return eb.not(eb.exists(later));
}
