import { readFileSync } from "node:fs";
import type { Event, SpanList } from "../../src/article/index.ts";
import type { Model } from "../../src/language/index.ts";
import { type EventReading, readWithEvents } from "./readWithEvents.ts";

interface Place {
  readonly article: string;
  readonly span: SpanList;
  readonly also?: readonly Place[];
}

interface Cluster {
  readonly id: string;
  readonly articles: readonly { readonly id: string; readonly text: string; readonly published: string }[];
  readonly key: {
    readonly denials: readonly { readonly accusation: Place; readonly denial: Place }[];
    readonly chains: readonly {
      readonly measure: Place & { type: string };
      readonly response: Place & { type: string };
    }[];
  };
}

export interface ReadCluster extends Cluster {
  readonly readings: ReadonlyMap<string, EventReading>;
}

/** The clusters of a file, each article read for itself. */
export async function readClusters(
  file: string,
  model: Pick<Model, "analyse">,
): Promise<readonly ReadCluster[]> {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return Promise.all(
    lines.map(async (line) => {
      const cluster = JSON.parse(line) as Cluster;
      const readings = await Promise.all(
        cluster.articles.map(
          async (article) =>
            [article.id, readWithEvents(await model.analyse(article), article.published)] as const,
        ),
      );
      return { ...cluster, readings: new Map(readings) };
    }),
  );
}

const wordsOf = (text: string, spans: SpanList) =>
  new Set(
    [...text.matchAll(/[\p{L}\p{N}]+/gu)]
      .filter((word) => spans.some(([b, e]) => word.index < e && word.index + word[0].length > b))
      .map((word) => word.index),
  );

/** Do two runs of text share half of the words of the shorter. */
export function doOverlap(text: string, a: SpanList, b: SpanList): boolean {
  const [p, q] = [wordsOf(text, a), wordsOf(text, b)];
  const least = Math.min(p.size, q.size);
  return least > 0 && [...p].filter((word) => q.has(word)).length / least >= 0.5;
}

const placesIn = (place: Place, article: string) =>
  [place, ...(place.also ?? [])].filter((one) => one.article === article).map(({ span }) => span);

const spansOf = ({ attributions, events }: EventReading, id: string): SpanList => {
  const said = attributions.find((one) => one.id === id);
  if (said) return [...said.cue, ...said.content];
  const done = events.find((one) => one.id === id)!;
  return [...done.trigger, ...done.actor, ...done.recipient];
};

export interface Pair {
  readonly article: string;
  readonly of: string;
  readonly by: string;
  readonly isRight: boolean;
}

/** Denials stated inside one article: pairs found, and which entries of the key are met by one. */
export function scoreDenials(clusters: readonly ReadCluster[]) {
  const pairs: Pair[] = [];
  const missed: { article: string; accusation: readonly SpanList[]; denial: readonly SpanList[] }[] = [];
  let wanted = 0;
  for (const { articles, readings, key } of clusters) {
    for (const { id, text } of articles) {
      const reading = readings.get(id)!;
      const entries = key.denials
        .map(({ accusation, denial }) => ({
          accusation: placesIn(accusation, id),
          denial: placesIn(denial, id),
        }))
        .filter(({ accusation, denial }) => accusation.length > 0 && denial.length > 0);
      const met = new Set<number>();
      for (const { of, by } of reading.denials) {
        if (of === null) continue;
        const [a, d] = [spansOf(reading, of), spansOf(reading, by)];
        const entry = entries.findIndex(
          (one) =>
            one.accusation.some((span) => doOverlap(text, span, a)) &&
            one.denial.some((span) => doOverlap(text, span, d)),
        );
        if (entry >= 0) met.add(entry);
        pairs.push({ article: id, of, by, isRight: entry >= 0 });
      }
      wanted += entries.length;
      missed.push(...entries.filter((_, i) => !met.has(i)).map((one) => ({ article: id, ...one })));
    }
  }
  return { pairs, missed, wanted };
}

const MATERIAL = 4;

/** The key's measures and answers in each article: found where a material event's trigger stands in their span. */
export function scoreChains(clusters: readonly ReadCluster[]) {
  let wanted = 0;
  let found = 0;
  let typed = 0;
  const missed: { article: string; words: string; type: string; got: readonly Event[] }[] = [];
  for (const { articles, readings, key } of clusters) {
    for (const { id, text } of articles) {
      const { events } = readings.get(id)!;
      for (const side of key.chains.flatMap(({ measure, response }) => [measure, response])) {
        for (const span of placesIn(side, id)) {
          wanted++;
          const there = events.filter(({ trigger }) =>
            trigger.some(([b, e]) => span.some(([x, y]) => b < y && e > x)),
          );
          if (there.some(({ quad }) => quad === MATERIAL)) found++;
          if (there.some(({ type }) => type === side.type)) typed++;
          else
            missed.push({
              article: id,
              words: span.map(([b, e]) => text.slice(b, e)).join(" … "),
              type: side.type,
              got: there,
            });
        }
      }
    }
  }
  return { wanted, found, typed, missed };
}

/** The key's answers stated inside one article: both sides there, and an event of the one answering an event of the other. */
export function scoreResponses(clusters: readonly ReadCluster[]) {
  let wanted = 0;
  let found = 0;
  const pairs: Pair[] = [];
  for (const { articles, readings, key } of clusters) {
    for (const { id } of articles) {
      const reading = readings.get(id)!;
      const entries = key.chains
        .map(({ measure, response }) => [placesIn(measure, id), placesIn(response, id)] as const)
        .filter(([measure, response]) => measure.length > 0 && response.length > 0);
      const met = new Set<number>();
      for (const event of reading.events) {
        if (event.respondsTo === null) continue;
        const measure = reading.events.find((one) => one.id === event.respondsTo)!;
        const touches = (places: readonly SpanList[], { trigger }: Event) =>
          places.some((place) => trigger.some(([b, e]) => place.some(([x, y]) => b < y && e > x)));
        const entry = entries.findIndex(([m, r]) => touches(m, measure) && touches(r, event));
        if (entry >= 0) met.add(entry);
        pairs.push({ article: id, of: measure.id, by: event.id, isRight: entry >= 0 });
      }
      wanted += entries.length;
      found += met.size;
    }
  }
  return { wanted, found, pairs };
}
