import { type ExpressionBuilder, type Kysely, sql } from "kysely";
import { writeCursor } from "../Cursor.ts";
import type { PartySearch } from "../events/selectEvents.ts";
import { matchesTerms } from "../matchesTerms.ts";
import { narrow } from "../Narrowing.ts";
import { parseTerms, type Term } from "../parseTerms.ts";
import { readReading } from "../readArticle.ts";
import { selectArticles } from "../selectArticles.ts";
import { rowsAtATime } from "../settings.ts";
import type { Tables } from "../Tables.ts";
import { toArticleHead } from "../toArticleHead.ts";
import type { WordSearch } from "../WordSearch.ts";
import { findPositions } from "./findPositions.ts";
import type { Position, PositionQuery } from "./Position.ts";

/** What is claimed and answered, as `NewsRecord.positions` promises. */
export async function* listPositions(
  db: Kysely<Tables>,
  {
    query,
    search,
    searchParty,
  }: { readonly query: PositionQuery; readonly search: WordSearch; readonly searchParty: PartySearch },
): AsyncGenerator<Position> {
  const narrowing = await narrow(db, query);
  const speaker = query.speaker === undefined ? null : parseTerms(query.speaker);
  if (narrowing.outlets?.length === 0 || speaker?.length === 0) return;
  const { after } = narrowing;
  let left = narrowing.limit;
  let articles = selectArticles(db, narrowing).select(["a.key", "a.day"]).where(mayHold);
  if (speaker !== null)
    articles = articles.where(sql<boolean>`a.key in (
      select t.article from attribution as t where ${search({ speaker, addressee: null, text: null })}
      union select p.article from event_party as p where ${searchParty(speaker, "p")})`);
  for await (const { key, day } of articles.stream(rowsAtATime)) {
    const row = await db.selectFrom("article").selectAll().where("key", "=", key).executeTakeFirstOrThrow();
    const reading = await readReading(db, row);
    for (const [place, found] of findPositions(reading).entries()) {
      if (left <= 0) return;
      if (after !== null && key === after.article && place <= after.place) continue;
      if (query.unanswered === true && found.answers.length > 0) continue;
      if (speaker !== null && !isSpokenBy(found, speaker)) continue;
      left -= 1;
      const cursor = writeCursor({ day, article: key, place });
      yield { ...found, article: toArticleHead(row), made: reading.made, cursor };
    }
  }
}

type Joined = Tables & { readonly a: Tables["article"] };

/** Whether the article `a` has anything that is claimed or denied; asked of each, so that the first come at once. */
function mayHold(eb: ExpressionBuilder<Joined, "a">) {
  const one = sql`1`.as("found");
  return eb.or([
    eb.exists(
      eb
        .selectFrom("attribution as t")
        .whereRef("t.article", "=", "a.key")
        .where("t.stance", "in", ["accuse", "blame", "demand"])
        .select(one),
    ),
    eb.exists(eb.selectFrom("article_denial as d").whereRef("d.article", "=", "a.key").select(one)),
    eb.exists(
      eb
        .selectFrom("article_event as v")
        .whereRef("v.article", "=", "a.key")
        .where("v.type", "in", ["ACCUSE", "REQUEST"])
        .select(one),
    ),
  ]);
}

function isSpokenBy(
  { claim, answers }: Pick<Position, "claim" | "answers">,
  terms: readonly Term[],
): boolean {
  return [claim, ...answers].some(
    (side) => side !== null && [side.name ?? "", side.words.source].some((name) => matchesTerms(name, terms)),
  );
}
