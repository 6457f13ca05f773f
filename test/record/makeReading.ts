import { createHash } from "node:crypto";
import type { Attribution, Reading, SpanList } from "../../src/article/index.ts";

/** The words of one attribution as they stand in the text; several pieces make several spans. */
export interface Said extends Partial<Omit<Attribution, "source" | "cue" | "content">> {
  readonly source?: string | readonly string[];
  readonly cue?: string | readonly string[];
  readonly content: string | readonly string[];
}

/** A reading of a text of our own, with attributions found by their words. */
export function makeReading({
  text,
  said = [],
  ...fields
}: Partial<Omit<Reading, "attributions">> & {
  readonly text: string;
  readonly said?: readonly Said[];
}): Reading {
  const url = fields.url ?? null;
  return {
    id: sha256(text + (url ?? "")),
    text,
    title: null,
    outlet: null,
    byline: null,
    published: null,
    publishedEvidence: null,
    url,
    language: null,
    from: { file: "articles.jsonl", at: 0 },
    hash: { text: sha256(text), bytes: null },
    fetched: null,
    problems: [],
    attributions: said.map((one, place) => makeAttribution(text, one, place)),
    events: [],
    entities: [],
    denials: [],
    made: { onrecord: "0.1.0", model: "base-0123456789ab", rules: "1" },
    ...fields,
  };
}

function makeAttribution(
  text: string,
  { source, cue, content, ...fields }: Said,
  place: number,
): Attribution {
  return {
    id: `a${place + 1}`,
    source: findSpans(text, source),
    cue: findSpans(text, cue),
    content: findSpans(text, content),
    manner: "indirect",
    type: null,
    speaker: null,
    addressees: [],
    occasion: null,
    when: null,
    where: null,
    stance: null,
    about: [],
    hedged: null,
    negated: null,
    within: null,
    confidence: 0.9,
    ...fields,
  };
}

function findSpans(text: string, words: string | readonly string[] = []): SpanList {
  return [words].flat().map((piece) => {
    const begin = text.indexOf(piece);
    if (begin < 0) throw new Error(`"${piece}" does not stand in "${text}"`);
    return [begin, begin + piece.length] as const;
  });
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
