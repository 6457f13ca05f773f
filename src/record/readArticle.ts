import type { Kysely, Selectable } from "kysely";
import { OnrecordError, type Reading } from "../article/index.ts";
import { findArticle } from "./findArticle.ts";
import { fromRows } from "./fromRows.ts";
import type { Tables } from "./Tables.ts";

/** One article whole, as `NewsRecord.article` promises. */
export async function readArticle(
  db: Kysely<Tables>,
  { id: beginning, textHash }: { readonly id: string; readonly textHash: string | undefined },
): Promise<Reading> {
  const id = await findArticle(db, beginning);
  let query = db.selectFrom("article").selectAll().where("id", "=", id).orderBy("revision", "desc").limit(1);
  if (textHash !== undefined) query = query.where("text_hash", "=", textHash);
  const article = await query.executeTakeFirst();
  if (article === undefined)
    throw new OnrecordError("not-in-record", `The article ${id} was never kept with the text ${textHash}`, {
      remedy: "Leave the hash out for the newest text",
    });
  return readReading(db, article);
}

/** The reading that hangs on a row of the article table. */
export async function readReading(
  db: Kysely<Tables>,
  article: Selectable<Tables["article"]>,
): Promise<Reading> {
  const { key } = article;
  const [made, attribution, article_entity, article_event, article_denial, article_problem] =
    await Promise.all([
      db.selectFrom("made").selectAll().where("key", "=", article.made).executeTakeFirstOrThrow(),
      db.selectFrom("attribution").selectAll().where("article", "=", key).orderBy("place").execute(),
      db.selectFrom("article_entity").selectAll().where("article", "=", key).orderBy("place").execute(),
      db.selectFrom("article_event").selectAll().where("article", "=", key).orderBy("place").execute(),
      db.selectFrom("article_denial").selectAll().where("article", "=", key).orderBy("place").execute(),
      db.selectFrom("article_problem").selectAll().where("article", "=", key).orderBy("place").execute(),
    ]);
  return fromRows({
    article,
    made,
    attribution,
    article_entity,
    article_event,
    article_denial,
    article_problem,
  });
}
