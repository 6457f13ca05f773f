import type { Attribution, Entity, Event, Reading, Span, SpanList } from "../src/article/index.ts";
import { makeArticle, sha256 } from "./makeArticle.ts";

type Words = string | readonly string[];

/** The words of one attribution as they stand in the text; several pieces make several spans. */
export interface Said extends Partial<Omit<Attribution, "source" | "cue" | "content">> {
  readonly source?: Words;
  readonly cue?: Words;
  readonly content: Words;
}

/** The words of one event as they stand in the text. */
export interface Done extends Partial<Omit<Event, "trigger" | "actor" | "recipient" | "evidence">> {
  readonly trigger: Words;
  readonly actor?: Words;
  readonly recipient?: Words;
  readonly evidence?: Words;
}

/** A reading of a text of our own, with attributions and events found by their words. */
export function makeReading({
  text,
  said = [],
  done = [],
  ...fields
}: Partial<Omit<Reading, "attributions">> & {
  readonly text: string;
  readonly said?: readonly Said[];
  readonly done?: readonly Done[];
}): Reading {
  return {
    ...makeArticle(text),
    id: sha256(text + (fields.url ?? "")),
    attributions: said.map(({ source, cue, content, ...rest }, place) =>
      makeAttribution({
        id: `a${place + 1}`,
        source: spansOf(text, source),
        cue: spansOf(text, cue),
        content: spansOf(text, content),
        ...rest,
      }),
    ),
    events: done.map(({ trigger, actor, recipient, evidence, ...rest }, place) =>
      makeEvent({
        id: `v${place + 1}`,
        trigger: spansOf(text, trigger),
        actor: spansOf(text, actor),
        recipient: spansOf(text, recipient),
        evidence: spansOf(text, evidence),
        ...rest,
      }),
    ),
    entities: [],
    denials: [],
    made: { onrecord: "0.1.0", model: "base-0123456789ab", rules: "1" },
    ...fields,
  };
}

/** Where words stand in a text, from a place on; a test that misspells them fails. */
export function spanOf(text: string, words: string, from = 0): Span {
  const begin = text.indexOf(words, from);
  if (begin < 0) throw new Error(`“${words}” does not stand in “${text}”`);
  return [begin, begin + words.length];
}

function spansOf(text: string, words: Words = []): SpanList {
  return [words].flat().map((piece) => spanOf(text, piece));
}

export function makeAttribution(fields: Partial<Attribution>): Attribution {
  return {
    id: "a1",
    source: [],
    cue: [],
    content: [],
    manner: "indirect",
    type: null,
    speaker: null,
    unknownSpeaker: null,
    candidates: [],
    addressees: [],
    occasion: null,
    when: null,
    where: null,
    stance: null,
    stanceConfidence: null,
    about: [],
    hedged: null,
    negated: null,
    within: null,
    confidence: 0.9,
    ...fields,
  };
}

export function makeEvent(fields: Partial<Event>): Event {
  return {
    id: "v1",
    type: "AID",
    mode: null,
    contexts: [],
    cameo: "07",
    trigger: [],
    actor: [],
    recipient: [],
    actors: [],
    recipients: [],
    status: "happened",
    within: null,
    statement: null,
    when: null,
    where: null,
    respondsTo: null,
    evidence: [],
    quad: 2,
    intensity: 7,
    scale: "plover-2.0",
    confidence: 0.9,
    ...fields,
  };
}

export function makeEntity(fields: Partial<Entity>): Entity {
  return {
    id: "e1",
    name: null,
    kind: "person",
    aliases: [],
    roles: [],
    country: null,
    sector: null,
    mentions: [],
    ...fields,
  };
}
