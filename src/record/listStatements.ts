import type { Kysely, Selectable } from "kysely";
import { writeCursor } from "./Cursor.ts";
import { countsAsStatement } from "./countsAsStatement.ts";
import { findArticle } from "./findArticle.ts";
import { toAttribution } from "./fromRows.ts";
import { inPages } from "./inPages.ts";
import { narrow } from "./Narrowing.ts";
import type { Statement, StatementQuery } from "./NewsRecord.ts";
import { parseTerms } from "./parseTerms.ts";
import { selectArticles } from "./selectArticles.ts";
import { rowsAtATime } from "./settings.ts";
import type { Tables } from "./Tables.ts";
import { headColumns, toArticleHead } from "./toArticleHead.ts";
import type { WordSearch } from "./WordSearch.ts";

/** Who said what, as `NewsRecord.statements` promises. */
export async function* listStatements(
  db: Kysely<Tables>,
  { query, search }: { readonly query: StatementQuery; readonly search: WordSearch },
): AsyncGenerator<Statement> {
  const keys = await selectKeys(db, { query, search });
  if (keys === null) return;
  // Only keys go through the sorting of a search, which would otherwise carry every word of every hit.
  for await (const page of inPages(keys.stream(rowsAtATime)))
    yield* await readStatements(
      db,
      page.map(({ key }) => key),
    );
}

/** The keys in order of the listing; null where nothing can fit. */
async function selectKeys(
  db: Kysely<Tables>,
  { query, search }: { readonly query: StatementQuery; readonly search: WordSearch },
) {
  const narrowing = await narrow(db, query);
  const terms = (words: string | undefined) => (words === undefined ? null : parseTerms(words));
  const wanted = {
    speaker: terms(query.speaker),
    addressee: terms(query.addressee),
    text: terms(query.text),
  };
  const id = query.article === undefined ? null : await findArticle(db, query.article);
  const cannotFit = [narrowing.outlets, ...Object.values(wanted)].some((list) => list?.length === 0);
  if (cannotFit || narrowing.limit === 0) return null;
  const { after, limit } = narrowing;
  let keys = selectArticles(db, narrowing)
    .innerJoin("attribution as t", "t.article", "a.key")
    .select("t.key")
    .orderBy("t.place")
    .limit(limit);
  if (id !== null) keys = keys.where("a.id", "=", id);
  if (Object.values(wanted).some((words) => words !== null)) keys = keys.where(search(wanted));
  if (query.stance !== undefined) keys = keys.where("t.stance", "=", query.stance);
  if (query.unnamed === true)
    keys = keys.where("t.speaker_entity", "is not", null).where("t.speaker_name", "is", null);
  if (query.allTypes !== true) keys = keys.where(countsAsStatement);
  if (after !== null)
    keys = keys.where((eb) => eb.or([eb("a.key", "!=", after.article), eb("t.place", ">", after.place)]));
  return keys;
}

async function readStatements(db: Kysely<Tables>, keys: readonly number[]): Promise<readonly Statement[]> {
  const found = await db
    .selectFrom("attribution as t")
    .innerJoin("article as a", "a.key", "t.article")
    .innerJoin("made as m", "m.key", "t.made")
    .selectAll("t")
    .select(headColumns)
    .select(["a.id as article_id", "a.day"])
    .select(["m.onrecord", "m.model", "m.rules"])
    .where("t.key", "in", keys)
    .execute();
  const statements = new Map(found.map((row) => [row.key, toStatement(row)]));
  return keys.flatMap((key) => statements.get(key) ?? []);
}

type StatementRow = Selectable<Tables["attribution"]> &
  Parameters<typeof toArticleHead>[0] &
  Omit<Selectable<Tables["made"]>, "key"> & { readonly article_id: string; readonly day: string };

function toStatement({ article_id, onrecord, model, rules, ...row }: StatementRow): Statement {
  return {
    ...toAttribution(row),
    words: { source: row.source_words, cue: row.cue_words, content: row.content_words },
    article: toArticleHead({ ...row, id: article_id }),
    made: { onrecord, model, rules },
    cursor: writeCursor(row),
  };
}
