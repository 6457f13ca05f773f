import { type SqlBool, sql } from "kysely";
import type { Term } from "../parseTerms.ts";
import type { WantedWords, WordSearch } from "../WordSearch.ts";

/** The words by FTS5. What a person typed stands inside FTS5 strings, where nothing has a meaning. */
export const searchWords: WordSearch = (wanted) =>
  sql<SqlBool>`t.key in (select rowid from attribution_search where attribution_search match ${toMatch(wanted)})`;

function toMatch({ speaker, text }: WantedWords): string {
  const parts: string[] = [];
  if (speaker !== null)
    parts.push(`(${within("source_words", speaker)} OR ${within("speaker_name", speaker)})`);
  if (text !== null) parts.push(within("cue_words content_words", text));
  return parts.join(" AND ");
}

function within(columns: string, terms: readonly Term[]): string {
  return `({${columns}} : (${terms.map(toMatchTerm).join(" AND ")}))`;
}

function toMatchTerm({ words, isBeginning }: Term): string {
  return isBeginning ? `"${words}" *` : `"${words}"`;
}
