import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { PartySearch } from "../events/selectEvents.ts";
import type { Term } from "../parseTerms.ts";
import type { WantedWords, WordSearch } from "../WordSearch.ts";

/** The words by FTS5. What a person typed stands inside FTS5 strings, where nothing has a meaning. */
export const searchWords: WordSearch = ({ addressee, ...wanted }) => {
  const conditions: RawBuilder<SqlBool>[] = [];
  if (wanted.speaker !== null || wanted.text !== null)
    conditions.push(
      sql`t.key in (select rowid from attribution_search where attribution_search match ${toMatch(wanted)})`,
    );
  if (addressee !== null)
    conditions.push(
      sql`t.key in (select rowid from addressee_search where addressee_search match ${allOf(addressee)})`,
    );
  return sql.join(conditions, sql` and `);
};

/** The same for the parties of events. */
export const searchParties: PartySearch = (terms, table) =>
  sql<SqlBool>`${sql.ref(`${table}.key`)} in (select rowid from party_search where party_search match ${allOf(terms)})`;

function toMatch({ speaker, text }: Pick<WantedWords, "speaker" | "text">): string {
  const parts: string[] = [];
  if (speaker !== null)
    parts.push(`(${within("source_words", speaker)} OR ${within("speaker_name", speaker)})`);
  if (text !== null) parts.push(within("cue_words content_words", text));
  return parts.join(" AND ");
}

function within(columns: string, terms: readonly Term[]): string {
  return `({${columns}} : (${allOf(terms)}))`;
}

/** All the terms, in the language of FTS5. */
function allOf(terms: readonly Term[]): string {
  return terms.map(toMatchTerm).join(" AND ");
}

function toMatchTerm({ words, isBeginning }: Term): string {
  return isBeginning ? `"${words}" *` : `"${words}"`;
}
