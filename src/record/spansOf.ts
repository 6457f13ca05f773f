import type { Reading, Span } from "../article/index.ts";

/** Every span of a reading with its place in words. */
export function* spansOf(
  reading: Pick<Reading, "attributions" | "events" | "entities" | "problems">,
): Generator<[place: string, spans: readonly Span[]]> {
  for (const { id, source, cue, content, when, where } of reading.attributions) {
    yield [`source of ${id}`, source];
    yield [`cue of ${id}`, cue];
    yield [`content of ${id}`, content];
    yield [`time of ${id}`, when?.span ?? []];
    yield [`place of ${id}`, where ?? []];
  }
  for (const { id, trigger, actor, recipient, when, where } of reading.events) {
    yield [`trigger of ${id}`, trigger];
    yield [`actor of ${id}`, actor];
    yield [`recipient of ${id}`, recipient];
    yield [`time of ${id}`, when?.span ?? []];
    yield [`place of ${id}`, where ?? []];
  }
  for (const { id, mentions } of reading.entities) yield [`mention of ${id}`, mentions];
  for (const { code, at } of reading.problems) yield [`problem ${code}`, at === null ? [] : [at]];
}
