import { type Kysely, type Selectable, sql } from "kysely";
import type { Entity } from "../../article/index.ts";
import { writeCursor } from "../Cursor.ts";
import { toEntity, toEvent } from "../fromRows.ts";
import { undated } from "../settings.ts";
import type { Tables } from "../Tables.ts";
import { headColumns, toArticleHead } from "../toArticleHead.ts";
import { wordsAt } from "../wordsAt.ts";
import type { KeptEvent, Party, Reporter } from "./KeptEvent.ts";
import { type EventContext, renderDeed, renderEvent } from "./renderEvent.ts";

type EventRow = Selectable<Tables["article_event"]>;

/** Where an event is kept. */
export interface EventKey {
  readonly article: number;
  readonly place: number;
}

/** The events at the keys, in their order, with all that is told beside them. */
export async function readEvents(
  db: Kysely<Tables>,
  keys: readonly EventKey[],
): Promise<readonly KeptEvent[]> {
  const places = sql.join(keys.map(({ article, place }) => sql`(${article}, ${place})`));
  const rows = await db
    .selectFrom("article_event as v")
    .selectAll("v")
    .where(sql<boolean>`(v.article, v.place) in (values ${places})`)
    .execute();
  const around = await readAround(db, rows);
  const found = new Map(rows.map((row) => [`${row.article}/${row.place}`, toKeptEvent(row, around)]));
  return keys.flatMap(({ article, place }) => found.get(`${article}/${place}`) ?? []);
}

type Around = Awaited<ReturnType<typeof readAround>>;

/** What the events stand in and point at, by the key of the article and the id. */
async function readAround(db: Kysely<Tables>, rows: readonly EventRow[]) {
  const articles = [...new Set(rows.map(({ article }) => article))];
  const idsOf = (column: "within" | "responds_to") => rows.flatMap((row) => row[column] ?? []);
  const heads = await db
    .selectFrom("article as a")
    .innerJoin("made as m", "m.key", "a.made")
    .select(headColumns)
    .select(["a.id", "a.key", "a.text", "m.onrecord", "m.model", "m.rules"])
    .where("a.key", "in", articles)
    .execute();
  const entities = await db
    .selectFrom("article_entity")
    .selectAll()
    .where("article", "in", articles)
    .execute();
  const reporters = await db
    .selectFrom("attribution")
    .select(["article", "id", "speaker_name", "source_words", "stance"])
    .where("article", "in", articles)
    .where("id", "in", idsOf("within"))
    .execute();
  const answered = await db
    .selectFrom("article_event")
    .selectAll()
    .where("article", "in", articles)
    .where("id", "in", idsOf("responds_to"))
    .execute();
  const byId = <Row extends { readonly article: number; readonly id: string }>(found: readonly Row[]) =>
    new Map(found.map((row) => [`${row.article}/${row.id}`, row]));
  return {
    heads: new Map(heads.map((head) => [head.key, head])),
    entities: byId(entities),
    reporters: byId(reporters),
    answered: byId(answered),
  };
}

function toKeptEvent(row: EventRow, around: Around): KeptEvent {
  const head = around.heads.get(row.article)!;
  const event = toEvent(row);
  const { text } = head;
  const context = contextOf(row, around);
  const answered = around.answered.get(`${row.article}/${row.responds_to}`);
  return {
    ...event,
    day: row.day === undated ? null : row.day,
    summary: renderEvent(event, context),
    words: {
      trigger: wordsAt(text, event.trigger),
      actor: wordsAt(text, event.actor),
      recipient: wordsAt(text, event.recipient),
      where: wordsAt(text, event.where ?? []),
      evidence: wordsAt(text, event.evidence),
    },
    parties: { actors: context.actors, recipients: context.recipients },
    reportedBy: context.reportedBy,
    answers:
      answered === undefined || context.answered === null
        ? null
        : { id: answered.id, type: answered.type, mode: answered.mode, summary: context.answered },
    article: toArticleHead(head),
    made: { onrecord: head.onrecord, model: head.model, rules: head.rules },
    cursor: writeCursor(row),
  };
}

function contextOf(row: EventRow, around: Around): EventContext {
  const { text } = around.heads.get(row.article)!;
  const partiesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const entity = around.entities.get(`${row.article}/${id}`);
      return entity === undefined ? [] : [toParty(toEntity(entity))];
    });
  const sidesOf = ({ actors, recipients }: Pick<KeptEvent, "actors" | "recipients">) => ({
    text,
    actors: partiesOf(actors),
    recipients: partiesOf(recipients),
  });
  const answered = around.answered.get(`${row.article}/${row.responds_to}`);
  return {
    ...sidesOf(toEvent(row)),
    reportedBy: toReporter(around.reporters.get(`${row.article}/${row.within}`)),
    answered: answered === undefined ? null : renderDeed(toEvent(answered), sidesOf(toEvent(answered))),
  };
}

function toParty({ id, name, kind, country, sector, roles }: Entity): Party {
  return { entity: id, name, kind, country, sector, roles };
}

function toReporter(
  row: Pick<Selectable<Tables["attribution"]>, "id" | "speaker_name" | "source_words" | "stance"> | undefined,
): Reporter | null {
  if (row === undefined) return null;
  const { id, speaker_name: name, source_words: words } = row;
  return { id, name, words, stance: row.stance as Reporter["stance"] };
}
