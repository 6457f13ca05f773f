import type { KeptEvent, Party } from "../events/KeptEvent.ts";

const toActor = ({ name, country, sector, roles }: Party) => ({
  name,
  code: country,
  sector,
  titles: roles.map(({ title }) => title),
});

/** A line of PLOVER's JSON for each event, whatever its status; spans as in a reading, their unit beside them. */
export async function* writePlover(events: AsyncIterable<KeptEvent>): AsyncGenerator<string> {
  for await (const event of events) yield `${JSON.stringify(toPlover(event))}\n`;
}

function toPlover(event: KeptEvent) {
  const { article, words, parties, made } = event;
  return {
    id: `${article.id}-${event.id}`,
    date: event.day,
    dateEnd: event.when?.to ?? null,
    actor: parties.actors.map(toActor),
    actorText: words.actor,
    recipient: parties.recipients.map(toActor),
    recipientText: words.recipient,
    event: event.type,
    eventText: words.trigger,
    mode: event.mode,
    context: event.contexts,
    quad: String(event.quad),
    cameo: event.cameo,
    intensity: event.intensity,
    scale: event.scale,
    status: event.status,
    place: words.where || null,
    reportedBy: event.reportedBy,
    answers: event.answers?.id ?? null,
    evidence: words.evidence || null,
    confidence: event.confidence,
    text: event.summary,
    spans: { actor: event.actor, event: event.trigger, recipient: event.recipient, evidence: event.evidence },
    spansCount: "UTF-16 code units",
    article: { id: article.id, textHash: article.hash.text, title: article.title, url: article.url },
    publication: article.outlet,
    published: article.published,
    language: article.language,
    version: `onrecord ${made.onrecord}; ${made.model}; rules ${made.rules}`,
  };
}
