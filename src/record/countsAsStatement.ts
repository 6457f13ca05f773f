import { type RawBuilder, type SqlBool, sql } from "kysely";

/** Whether the attribution `t` tells what someone said or wrote, or may do so: its type is not known yet. */
export const countsAsStatement: RawBuilder<SqlBool> = sql`(t.type = 'communication' or t.type is null)`;
