import type { Kysely } from "kysely";
import { OnrecordError } from "../article/index.ts";
import { mostCandidates } from "./settings.ts";
import type { Tables } from "./Tables.ts";

/** The id meant by itself or by its beginning. Throws `not-in-record`, or `usage` where several fit. */
export async function findArticle(db: Kysely<Tables>, beginning: string): Promise<string> {
  if (beginning === "") throw new OnrecordError("usage", "The id of an article is empty");
  const exact = await db.selectFrom("article").select("id").where("id", "=", beginning).executeTakeFirst();
  if (exact !== undefined) return exact.id;
  const ids = await db
    .selectFrom("article")
    .select("id")
    .distinct()
    .where("id", ">", beginning)
    .where("id", "<", `${beginning}\u{10ffff}`)
    .orderBy("id")
    .limit(mostCandidates + 1)
    .execute();
  const [first, second] = ids;
  if (first === undefined)
    throw new OnrecordError("not-in-record", `No article in the record has the id ${beginning}`);
  if (second === undefined) return first.id;
  const names = ids.slice(0, mostCandidates).map(({ id }) => id);
  const more = ids.length > mostCandidates ? ", …" : "";
  throw new OnrecordError("usage", `Several ids begin with ${beginning}: ${names.join(", ")}${more}`, {
    remedy: "Give more of the id",
  });
}
