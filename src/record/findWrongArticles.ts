import type { Kysely } from "kysely";
import type { Reading } from "../article/index.ts";
import { hashText } from "./hashText.ts";
import { isWithin } from "./isWithin.ts";
import type { Finding } from "./NewsRecord.ts";
import { readReading } from "./readArticle.ts";
import { spansOf } from "./spansOf.ts";
import type { Tables } from "./Tables.ts";
import { wordsAt } from "./wordsAt.ts";

/** Articles that cannot be read, or whose hash, spans or words do not agree with their text. */
export async function* findWrongArticles(db: Kysely<Tables>): AsyncGenerator<Finding> {
  for await (const { key, id } of db.selectFrom("article").select(["key", "id"]).orderBy("key").stream(1))
    try {
      yield* await findInArticle(db, key);
    } catch (error) {
      const { message } = error as Error;
      yield { kind: "row", message, article: id, at: `article, row ${key}` };
    }
}

async function findInArticle(db: Kysely<Tables>, key: number): Promise<readonly Finding[]> {
  const row = await db.selectFrom("article").selectAll().where("key", "=", key).executeTakeFirstOrThrow();
  const reading = await readReading(db, row);
  return [...findInReading(reading), ...(await findWrongWords(db, { key, reading }))];
}

function* findInReading(reading: Reading): Generator<Finding> {
  if (hashText(reading.text) !== reading.hash.text)
    yield {
      kind: "hash",
      message: "The text is not the one whose hash was kept",
      article: reading.id,
      at: null,
    };
  for (const [place, spans] of spansOf(reading))
    for (const span of spans)
      if (!isWithin(span, reading.text))
        yield {
          kind: "span",
          message: `The span [${span}] lies outside the text`,
          article: reading.id,
          at: place,
        };
}

async function findWrongWords(
  db: Kysely<Tables>,
  { key, reading }: { readonly key: number; readonly reading: Reading },
): Promise<readonly Finding[]> {
  const rows = await db
    .selectFrom("attribution")
    .select(["id", "source_words", "cue_words", "content_words"])
    .where("article", "=", key)
    .orderBy("place")
    .execute();
  return rows.flatMap((row, place) => {
    const attribution = reading.attributions[place];
    return (["source", "cue", "content"] as const)
      .filter((part) => row[`${part}_words`] !== wordsAt(reading.text, attribution?.[part] ?? []))
      .map((part) => ({
        kind: "words",
        message: `The words kept of the ${part} are not those of the text`,
        article: reading.id,
        at: `${part} of ${row.id}`,
      }));
  });
}
