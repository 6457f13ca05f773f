import type { Kysely } from "kysely";
import type { Role } from "../../article/index.ts";
import type { Tables } from "../Tables.ts";

/** Every office that was kept, in order of keeping. */
export async function listRoles(db: Kysely<Tables>): Promise<readonly Role[]> {
  const rows = await db.selectFrom("role").selectAll().orderBy("key").execute();
  return rows.map((row) => ({
    name: row.name,
    title: row.title,
    of: row.of_whom,
    from: row.from_day,
    to: row.to_day,
  }));
}
