import type { Kysely } from "kysely";
import type { Validators } from "./NewsRecord.ts";
import type { Tables } from "./Tables.ts";

/** The validators of the latest fetch kept of an address, asked for or redirected to. */
export async function readValidators(db: Kysely<Tables>, address: string): Promise<Validators | null> {
  const latest = await db
    .selectFrom("fetch")
    .select(["etag", "last_modified"])
    .where((eb) => eb.or([eb("asked", "=", address), eb("address", "=", address)]))
    .orderBy("key", "desc")
    .limit(1)
    .executeTakeFirst();
  return latest === undefined ? null : { etag: latest.etag, lastModified: latest.last_modified };
}
