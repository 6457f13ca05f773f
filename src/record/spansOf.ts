import type { Reading, Span } from "../article/index.ts";

/** Every span of a reading with its place in words. */
export function* spansOf(
  reading: Pick<Reading, "attributions" | "events" | "entities" | "denials" | "problems">,
): Generator<[place: string, spans: readonly Span[]]> {
  for (const { id, source, cue, content, addressees, when, where } of reading.attributions) {
    yield [`source of ${id}`, source];
    yield [`cue of ${id}`, cue];
    yield [`content of ${id}`, content];
    for (const { span } of addressees) yield [`addressee of ${id}`, span];
    yield [`time of ${id}`, when?.span ?? []];
    yield [`place of ${id}`, where ?? []];
  }
  for (const { id, trigger, actor, recipient, evidence, when, where } of reading.events) {
    yield [`trigger of ${id}`, trigger];
    yield [`actor of ${id}`, actor];
    yield [`recipient of ${id}`, recipient];
    yield [`evidence of ${id}`, evidence];
    yield [`time of ${id}`, when?.span ?? []];
    yield [`place of ${id}`, where ?? []];
  }
  for (const { id, mentions } of reading.entities) yield [`mention of ${id}`, mentions];
  for (const { by, evidence } of reading.denials) yield [`evidence of the denial ${by}`, evidence];
  for (const { code, at } of reading.problems) yield [`problem ${code}`, at === null ? [] : [at]];
}
