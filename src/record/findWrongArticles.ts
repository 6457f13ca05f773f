import type { Kysely } from "kysely";
import type { Reading } from "../article/index.ts";
import { addresseeWords } from "./addresseeWords.ts";
import { hashText } from "./hashText.ts";
import { isWithin } from "./isWithin.ts";
import type { Finding } from "./NewsRecord.ts";
import { readReading } from "./readArticle.ts";
import { spansOf } from "./spansOf.ts";
import type { Tables } from "./Tables.ts";
import { toPartyRows } from "./toPartyRows.ts";
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
  return [
    ...findInReading(reading),
    ...(await findWrongWords(db, { key, reading })),
    ...(await findWrongParties(db, { key, reading })),
  ];
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
    .select(["id", "source_words", "cue_words", "content_words", "addressee_words"])
    .where("article", "=", key)
    .orderBy("place")
    .execute();
  return rows.flatMap((row, place) => {
    const attribution = reading.attributions[place];
    const wrong = (["source", "cue", "content"] as const).filter(
      (part) => row[`${part}_words`] !== wordsAt(reading.text, attribution?.[part] ?? []),
    );
    const addressee = addresseeWords(attribution ?? { addressees: [] }, reading.text);
    return [...wrong, ...(row.addressee_words === addressee ? [] : ["addressee"])].map((part) => ({
      kind: "words",
      message: `The words kept of the ${part} are not those of the text`,
      article: reading.id,
      at: `${part} of ${row.id}`,
    }));
  });
}

/** What events are found by is made from the reading, and must be the same as when it was kept. */
async function findWrongParties(
  db: Kysely<Tables>,
  { key, reading }: { readonly key: number; readonly reading: Reading },
): Promise<readonly Finding[]> {
  const kept = await db
    .selectFrom("event_party")
    .select(["event", "side", "entity", "country", "words", "place"])
    .where("article", "=", key)
    .orderBy("place")
    .execute();
  const wanted = toPartyRows(reading);
  return [...Array(Math.max(kept.length, wanted.length)).keys()].flatMap((place) => {
    const [found, made] = [kept[place], wanted[place]];
    if (partyText(found) === partyText(made)) return [];
    const event = reading.events[made?.event ?? found?.event ?? -1];
    return [
      {
        kind: "words",
        message: "A party kept of the event is not that of the reading",
        article: reading.id,
        at: `event ${event?.id ?? place}`,
      },
    ];
  });
}

function partyText(row: ReturnType<typeof toPartyRows>[number] | undefined): string {
  return row === undefined
    ? ""
    : JSON.stringify([row.event, row.side, row.entity, row.country, row.words, row.place]);
}
