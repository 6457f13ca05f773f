import { stringify } from "csv-stringify/sync";
import type { KeptEvent, Party } from "../events/KeptEvent.ts";
import type { OnLeftOut } from "./EventWriter.ts";
import { isReal } from "./isReal.ts";

/** What one country did to another in a month. */
interface Dyad {
  readonly quads: [number, number, number, number];
  conflict: number;
  cooperation: number;
  readonly articles: Set<string>;
  /** Hashes: until copies are compared, texts that differ in a letter count as independent. */
  readonly texts: Set<string>;
}

const head = [
  "month",
  "actor",
  "recipient",
  "verbal_cooperation",
  "material_cooperation",
  "verbal_conflict",
  "material_conflict",
  "events",
  "conflict_sum",
  "cooperation_sum",
  "mean_intensity",
  "reports",
  "independent_reports",
];

/**
 * A row for each month and pair of countries, in that order. An event of several countries counts for each pair; one
 * that did not happen, or has no day or no country on a side, is left out and told.
 */
export async function* writeDyads(
  events: AsyncIterable<KeptEvent>,
  { onLeftOut }: { readonly onLeftOut: OnLeftOut },
): AsyncGenerator<string> {
  const dyads = new Map<string, Dyad>();
  for await (const event of events) {
    const reason = findReason(event);
    if (reason !== null) onLeftOut(reason);
    else addEvent(dyads, event);
  }
  yield stringify([head]);
  for (const key of [...dyads.keys()].sort())
    yield stringify([[...key.split("/"), ...toCells(dyads.get(key)!)]]);
}

/** Each pair of countries once; who stands on both sides, as in talks, does nothing to itself. */
function pairsOf({ actors, recipients }: KeptEvent["parties"]): readonly string[] {
  const pairs = actors.flatMap((actor) =>
    recipients.flatMap((recipient) =>
      actor.country === null || recipient.country === null || actor.entity === recipient.entity
        ? []
        : [`${actor.country}/${recipient.country}`],
    ),
  );
  return [...new Set(pairs)];
}

const hasCountry = (parties: readonly Party[]) => parties.some(({ country }) => country !== null);

/** Why an event belongs to no pair and month; null where it does. */
function findReason(event: KeptEvent): string | null {
  if (!isReal(event)) return `${event.status}: only what happened is counted`;
  if (event.day === null) return "no day is known";
  if (!hasCountry(event.parties.actors)) return "no country acts";
  if (!hasCountry(event.parties.recipients)) return "no country is acted on";
  return pairsOf(event.parties).length === 0 ? "nobody else is acted on" : null;
}

function addEvent(dyads: Map<string, Dyad>, event: KeptEvent): void {
  for (const pair of pairsOf(event.parties)) {
    const key = `${event.day!.slice(0, 7)}/${pair}`;
    const dyad = dyads.get(key) ?? makeDyad();
    dyads.set(key, dyad);
    dyad.quads[event.quad - 1]! += 1;
    dyad[event.quad > 2 ? "conflict" : "cooperation"] += event.intensity;
    dyad.articles.add(event.article.id);
    dyad.texts.add(event.article.hash.text);
  }
}

function makeDyad(): Dyad {
  return { quads: [0, 0, 0, 0], conflict: 0, cooperation: 0, articles: new Set(), texts: new Set() };
}

function toCells({ quads, conflict, cooperation, articles, texts }: Dyad): readonly string[] {
  const events = quads.reduce((sum, count) => sum + count, 0);
  const figures = [conflict, cooperation, (conflict + cooperation) / events].map(toFigure);
  return [...quads.map(String), String(events), ...figures, String(articles.size), String(texts.size)];
}

/** Three places are as many as the scale of intensity bears. */
function toFigure(value: number): string {
  return String(Number(value.toFixed(3)));
}
