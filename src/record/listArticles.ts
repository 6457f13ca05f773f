import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import { writeCursor } from "./Cursor.ts";
import { countsAsStatement } from "./countsAsStatement.ts";
import { narrow } from "./Narrowing.ts";
import type { ArticleQuery, KeptArticle } from "./NewsRecord.ts";
import { selectArticles } from "./selectArticles.ts";
import { rowsAtATime } from "./settings.ts";
import type { Tables } from "./Tables.ts";
import { headColumns, provenanceColumns, toArticleHead, toProvenance } from "./toArticleHead.ts";

/** The articles, as `NewsRecord.articles` promises. */
export async function* listArticles(db: Kysely<Tables>, query: ArticleQuery): AsyncGenerator<KeptArticle> {
  const narrowing = await narrow(db, query);
  if (narrowing.outlets?.length === 0 || narrowing.limit === 0) return;
  let found = selectArticles(db, narrowing)
    .innerJoin("made as m", "m.key", "a.made")
    .select(headColumns)
    .select(provenanceColumns)
    .select([
      "a.id",
      "a.key as article",
      "a.day",
      "a.revision",
      "a.added",
      "m.onrecord",
      "m.model",
      "m.rules",
    ])
    .select((eb) => [countStatements(eb).as("statements"), countProblems(eb).as("problems")])
    .limit(narrowing.limit);
  const { after } = narrowing;
  if (after !== null) found = found.where("a.key", "!=", after.article);
  for await (const row of found.stream(rowsAtATime))
    yield {
      ...toArticleHead(row),
      ...toProvenance(row),
      revision: row.revision,
      statements: row.statements ?? 0,
      problems: row.problems ?? 0,
      made: { onrecord: row.onrecord, model: row.model, rules: row.rules },
      added: row.added,
      cursor: writeCursor({ day: row.day, article: row.article, place: 0 }),
    };
}

type Joined = Tables & { readonly a: Tables["article"] };

function countStatements(eb: ExpressionBuilder<Joined, "a">) {
  return eb
    .selectFrom("attribution as t")
    .whereRef("t.article", "=", "a.key")
    .where(countsAsStatement)
    .select(sql<number>`count(*)`.as("count"));
}

function countProblems(eb: ExpressionBuilder<Joined, "a">) {
  return eb
    .selectFrom("article_problem as p")
    .whereRef("p.article", "=", "a.key")
    .select(sql<number>`count(*)`.as("count"));
}
