import { createHash } from "node:crypto";
import type { Reading, Span } from "../article/index.ts";

/** What is wrong with a reading that nobody could check afterwards, as a sentence; null when it is sound. */
export function findFault(reading: Reading): string | null {
  if (hashText(reading.text) !== reading.hash.text) return "hash.text is not the SHA-256 of the text";
  for (const [place, spans] of spansOf(reading))
    for (const span of spans)
      if (!isWithin(span, reading.text)) return `${place} [${span}] lies outside the text`;
  return null;
}

/** SHA-256 (hex) of a text in UTF-8. */
export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Whether a span is a run of the text: whole numbers, in order, inside. */
export function isWithin([begin, end]: Span, text: string): boolean {
  return Number.isInteger(begin) && Number.isInteger(end) && 0 <= begin && begin <= end && end <= text.length;
}

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
