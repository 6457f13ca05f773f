import { join } from "node:path";
import type { SpanList } from "../src/article/index.ts";
import type { Model } from "../src/language/index.ts";
import { doOverlap, type ReadCluster, readClusters, scoreChains, scoreDenials } from "./events/clusters.ts";
import type { EventReading } from "./events/readWithEvents.ts";

/** The stories whose errors may be read; the others are only scored. */
const READABLE = 7;

const cut = (text: string, spans: SpanList) => spans.map(([b, e]) => text.slice(b, e)).join(" … ");

function paragraphAt(text: string, offset: number): string {
  const begin = text.lastIndexOf("\n\n", offset) + 2;
  const end = text.indexOf("\n\n", offset);
  return text.slice(begin === 1 ? 0 : begin, end < 0 ? text.length : end);
}

/** A statement or an event in one line. */
function describe({ attributions, events }: EventReading, text: string, id: string): string {
  const said = attributions.find((one) => one.id === id);
  if (said) return `${id} ${cut(text, said.source)} | ${cut(text, said.cue)} | ${cut(text, said.content)}`;
  const done = events.find((one) => one.id === id)!;
  return `${id} ${done.type}: ${cut(text, done.actor)} | ${cut(text, done.trigger)} | ${cut(text, done.recipient)}`;
}

function tellDenials(
  clusters: readonly ReadCluster[],
  textOf: (id: string) => string,
  readingOf: (id: string) => EventReading,
): void {
  const { pairs, missed } = scoreDenials(clusters);
  for (const { article, of, by } of pairs.filter(({ isRight }) => !isRight)) {
    const [reading, text] = [readingOf(article), textOf(article)];
    console.log(
      `\nfalse denial in ${article}\n  denied  ${describe(reading, text, of)}\n  denying ${describe(reading, text, by)}`,
    );
  }
  for (const { article, accusation, denial } of missed) {
    const [reading, text] = [readingOf(article), textOf(article)];
    console.log(`\nmissed denial in ${article}\n  ${paragraphAt(text, denial[0]![0]![0])}`);
    console.log(`  wanted  ${accusation.map((spans) => cut(text, spans)).join(" / ")}`);
    console.log(`  denied by ${denial.map((spans) => cut(text, spans)).join(" / ")}`);
    const found = reading.denials.filter(({ by }) => {
      const said = reading.attributions.find((one) => one.id === by)!;
      return denial.some((spans) => doOverlap(text, spans, [...said.cue, ...said.content]));
    });
    for (const { of, by } of found)
      console.log(
        `  told    ${describe(reading, text, by)} → ${of === null ? "nothing" : describe(reading, text, of)}`,
      );
  }
}

/** Prints the wrong and missing denials and measures of the stories whose errors may be read. */
export async function tellEventErrors(data: string, model: Pick<Model, "analyse">): Promise<void> {
  const clusters = (await readClusters(join(data, "clusters/dev.jsonl"), model)).slice(0, READABLE);
  const articles = new Map(
    clusters.flatMap((one) => one.articles.map((article) => [article.id, article.text] as const)),
  );
  const readings = new Map(clusters.flatMap((one) => [...one.readings]));
  tellDenials(
    clusters,
    (id) => articles.get(id)!,
    (id) => readings.get(id)!,
  );
  for (const { article, words, type, got } of scoreChains(clusters).missed) {
    const text = articles.get(article)!;
    console.log(
      `\nmissed ${type} in ${article}\n  ${paragraphAt(text, text.indexOf(words.split(" … ")[0]!))}\n  wanted  ${words}`,
    );
    for (const event of got)
      console.log(`  told    ${event.type} ${event.mode ?? ""} at ${cut(text, event.trigger)}`);
  }
}
