import { createHash } from "node:crypto";
import { findSpan, type Span } from "./findSpan.ts";
import {
  ATTRIBUTION_TYPES,
  type AttributionType,
  EVENT_MODES,
  EVENT_TYPES,
  type EventType,
  SPEAKER_HOWS,
  SPEAKER_KINDS,
  type SpeakerHow,
  type SpeakerKind,
  STANCES,
  STATUSES,
  type Stance,
  type Status,
} from "./labels.ts";

/** Pieces in text order, half-open, in UTF-16 code units of the passage's text. */
export type SpanList = readonly Span[];

export interface ResolvedAttribution {
  readonly id: string;
  readonly source: SpanList;
  readonly cue: SpanList;
  readonly content: SpanList;
  readonly addressee: SpanList;
  readonly occasion: SpanList;
  readonly stance: Stance;
  readonly type: AttributionType;
  readonly manner: "direct" | "indirect" | "mixed";
  readonly hedged: boolean;
  readonly negated: boolean;
  /** Id of the attribution in whose content this one stands. */
  readonly within: string | null;
  readonly speaker: {
    readonly name: string | null;
    readonly kind: SpeakerKind;
    readonly how: SpeakerHow;
  } | null;
}

export interface ResolvedEvent {
  readonly id: string;
  readonly trigger: SpanList;
  readonly actor: SpanList;
  readonly recipient: SpanList;
  readonly place: SpanList;
  readonly time: SpanList;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: Status;
  readonly within: string | null;
}

export interface ResolvedPassage {
  readonly id: string;
  readonly angle: string;
  /** True for the fifth that is never trained on. */
  readonly heldOut: boolean;
  readonly text: string;
  readonly attributions: readonly ResolvedAttribution[];
  readonly events: readonly ResolvedEvent[];
  readonly notSpeech: SpanList;
  readonly notAttributions: SpanList;
  readonly notEvents: readonly { readonly span: Span; readonly type: EventType }[];
  /** [denying id, denied id] */
  readonly denials: readonly (readonly [string, string])[];
  /** [answering id, answered id] */
  readonly responses: readonly (readonly [string, string])[];
  readonly coreference: readonly SpanList[];
  readonly paraphrases: readonly { readonly a: string; readonly b: string; readonly same: boolean }[];
}

type Fields = Readonly<Record<string, unknown>>;
type Complain = (where: string, what: string) => void;

const PASSAGE_FIELDS = [
  "id",
  "angle",
  "text",
  "attributions",
  "events",
  "notSpeech",
  "notAttributions",
  "notEvents",
  "denials",
  "responses",
  "coreference",
  "paraphrases",
];
const ATTRIBUTION_FIELDS = [
  "id",
  "source",
  "cue",
  "content",
  "addressee",
  "occasion",
  "stance",
  "type",
  "hedged",
  "negated",
  "within",
  "speaker",
];
const EVENT_FIELDS = [
  "id",
  "trigger",
  "actor",
  "recipient",
  "place",
  "time",
  "type",
  "mode",
  "status",
  "within",
];

/** First byte of the id's SHA-256 below 51: a fifth, chosen by nobody. */
export const isHeldOut = (id: string) => createHash("sha256").update(id).digest()[0]! < 51;

/** Whether `inner` lies whole inside one piece of `outer`. */
export const lies = (inner: Span, outer: SpanList) => outer.some(([b, e]) => b <= inner[0] && inner[1] <= e);

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a value's shape lets us read: a reader for one passage that collects faults instead of stopping at the first. */
function makeReader(text: string, complain: Complain) {
  const list = (value: unknown, where: string): readonly unknown[] => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    complain(where, "must be a list");
    return [];
  };
  const spans = (value: unknown, where: string): SpanList => {
    if (value === undefined || value === null) return [];
    const found: Span[] = [];
    for (const written of Array.isArray(value) ? value : [value]) {
      const span = typeof written === "string" ? findSpan(written, text) : "is not a string";
      if (typeof span === "string") complain(where, `${JSON.stringify(written)} ${span}`);
      else if (text.slice(...span).includes("\n"))
        complain(
          where,
          `${JSON.stringify(written)} runs over a paragraph's end: give one piece for each paragraph`,
        );
      else found.push(span);
    }
    const ordered = found.toSorted((a, b) => a[0] - b[0]);
    if (ordered.some((span, i) => i > 0 && span[0] < ordered[i - 1]![1]))
      complain(where, "has pieces that overlap");
    return ordered;
  };
  const label = <T extends string>(value: unknown, known: readonly T[], where: string): T => {
    if (!known.includes(value as T))
      complain(where, `${JSON.stringify(value)} is not known: use ${known.join(", ")}`);
    return value as T;
  };
  const flag = (value: unknown, where: string): boolean => {
    if (value !== undefined && typeof value !== "boolean") complain(where, "must be true or false");
    return value === true;
  };
  const only = (fields: Fields, known: readonly string[], where: string) => {
    for (const name of Object.keys(fields))
      if (!known.includes(name)) complain(where, `has an unknown field "${name}"`);
  };
  return { list, spans, label, flag, only };
}

type Reader = ReturnType<typeof makeReader>;

/** Straight quotation marks and every other kind that news uses. */
const OPENS = /^(?:["“”„«‘]|''|'(?=\p{L}))/u;
const CLOSES = /(?:["”“»’]|''|\p{P}')$/u;

function mannerOf(content: SpanList, text: string): ResolvedAttribution["manner"] {
  const pieces = content.map((span) => text.slice(...span));
  const isQuoted = (piece: string) => OPENS.test(piece) && (CLOSES.test(piece) || /\n/.test(text));
  if (pieces.length > 0 && pieces.every(isQuoted)) return "direct";
  return pieces.some((piece) => /["“”„«»]|''|(?<!\p{L})‘/u.test(piece)) ? "mixed" : "indirect";
}

function readSpeaker(value: unknown, read: Reader, complain: Complain, where: string) {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value) || value.length !== 3 || (value[0] !== null && typeof value[0] !== "string")) {
    complain(where, 'must be ["Name", kind, how]');
    return null;
  }
  return {
    name: value[0] as string | null,
    kind: read.label(value[1], SPEAKER_KINDS, `${where} kind`),
    how: read.label(value[2], SPEAKER_HOWS, `${where} how`),
  };
}

type Unplaced<T> = Omit<T, "within"> & { readonly within: unknown };

function readAttribution(
  fields: Fields,
  read: Reader,
  text: string,
  complain: Complain,
): Unplaced<ResolvedAttribution> {
  const id = String(fields.id);
  const spans = (name: string) => read.spans(fields[name], `${id} ${name}`);
  read.only(fields, ATTRIBUTION_FIELDS, id);
  if (!/^a\d+$/.test(id)) complain(id, "the id of an attribution is a1, a2, …");
  const content = spans("content");
  return {
    id,
    source: spans("source"),
    cue: spans("cue"),
    content,
    addressee: spans("addressee"),
    occasion: spans("occasion"),
    stance: read.label(fields.stance, STANCES, `${id} stance`),
    type: read.label(fields.type ?? "communication", ATTRIBUTION_TYPES, `${id} type`),
    manner: mannerOf(content, text),
    hedged: read.flag(fields.hedged, `${id} hedged`),
    negated: read.flag(fields.negated, `${id} negated`),
    within: fields.within,
    speaker: readSpeaker(fields.speaker, read, complain, `${id} speaker`),
  };
}

function readEvent(fields: Fields, read: Reader, complain: Complain): Unplaced<ResolvedEvent> {
  const id = String(fields.id);
  const spans = (name: string) => read.spans(fields[name], `${id} ${name}`);
  read.only(fields, EVENT_FIELDS, id);
  if (!/^v\d+$/.test(id)) complain(id, "the id of an event is v1, v2, …");
  const type = read.label(fields.type, EVENT_TYPES, `${id} type`);
  const modes: readonly string[] = EVENT_MODES[type] ?? [];
  const mode = (fields.mode ?? null) as string | null;
  if (mode !== null && !modes.includes(mode))
    complain(
      `${id} mode`,
      `${JSON.stringify(mode)} is no mode of ${type}: use ${modes.join(", ") || "none"}`,
    );
  return {
    id,
    trigger: spans("trigger"),
    actor: spans("actor"),
    recipient: spans("recipient"),
    place: spans("place"),
    time: spans("time"),
    type,
    mode,
    status: read.label(fields.status ?? "happened", STATUSES, `${id} status`),
    within: fields.within,
  };
}

/** The attribution in whose content `anchor` stands: the one written, else the narrowest that holds it. */
function placeWithin(
  owner: { readonly id: string; readonly within: unknown },
  anchor: Span | undefined,
  attributions: readonly Unplaced<ResolvedAttribution>[],
  complain: Complain,
): string | null {
  if (owner.within === null || !anchor) return null;
  const width = (spans: SpanList) => spans.reduce((sum, [b, e]) => sum + e - b, 0);
  const holders = attributions
    .filter((other) => other.id !== owner.id && lies(anchor, other.content))
    .toSorted((a, b) => width(a.content) - width(b.content));
  if (owner.within === undefined) return holders[0]?.id ?? null;
  if (!holders.some((other) => other.id === owner.within))
    complain(
      owner.id,
      `within ${JSON.stringify(owner.within)}: it does not stand in that attribution's content`,
    );
  return String(owner.within);
}

function readPairs(
  value: unknown,
  read: Reader,
  complain: Complain,
  where: string,
): (readonly [string, string])[] {
  return read.list(value, where).flatMap((pair) => {
    if (Array.isArray(pair) && pair.length === 2) {
      const [first, second]: unknown[] = pair;
      if (typeof first === "string" && typeof second === "string") return [[first, second] as const];
    }
    complain(where, `${JSON.stringify(pair)} must be a pair of ids`);
    return [];
  });
}

function readNotEvents(value: unknown, read: Reader, complain: Complain): ResolvedPassage["notEvents"] {
  return read.list(value, "notEvents").flatMap((entry) => {
    if (!Array.isArray(entry) || entry.length !== 2) {
      complain("notEvents", `${JSON.stringify(entry)} must be ["words", TYPE]`);
      return [];
    }
    const type = read.label(entry[1], EVENT_TYPES, "notEvents type");
    return read.spans(entry[0], "notEvents").map((span) => ({ span, type }));
  });
}

function readParaphrases(value: unknown, read: Reader, complain: Complain): ResolvedPassage["paraphrases"] {
  return read.list(value, "paraphrases").flatMap((entry) => {
    if (
      isFields(entry) &&
      typeof entry.a === "string" &&
      typeof entry.b === "string" &&
      typeof entry.same === "boolean"
    )
      return [{ a: entry.a, b: entry.b, same: entry.same }];
    complain("paraphrases", `${JSON.stringify(entry)} must be {"a", "b", "same": true or false}`);
    return [];
  });
}

/**
 * Turns one line's value into offsets. Faults go to `complain` with the field they stand in; what could be read is
 * returned all the same, so that one run shows every fault.
 */
export function resolvePassage(value: unknown, complain: Complain): ResolvedPassage | null {
  if (!isFields(value) || typeof value.id !== "string" || typeof value.text !== "string") {
    complain("line", 'must be an object with "id", "angle" and "text"');
    return null;
  }
  const { id, text } = value;
  const read = makeReader(text, complain);
  read.only(value, PASSAGE_FIELDS, "passage");
  if (typeof value.angle !== "string") complain("angle", "is missing");
  const objects = (name: string) => read.list(value[name], name).filter(isFields);
  const attributions = objects("attributions").map((fields) => readAttribution(fields, read, text, complain));
  // A plan or an order is told by the reporter: a deed in it rests on nobody else's word.
  const reporting = attributions.filter(({ type }) => type !== "control");
  const events = objects("events").map((fields) => readEvent(fields, read, complain));
  return {
    id,
    angle: String(value.angle),
    heldOut: isHeldOut(id),
    text,
    attributions: attributions.map((one) => ({
      ...one,
      within: placeWithin(one, one.cue[0], attributions, complain),
    })),
    events: events.map((one) => ({
      ...one,
      within: placeWithin(one, one.trigger[0], reporting, complain),
    })),
    notSpeech: read.spans(value.notSpeech, "notSpeech"),
    notAttributions: read.spans(value.notAttributions, "notAttributions"),
    notEvents: readNotEvents(value.notEvents, read, complain),
    denials: readPairs(value.denials, read, complain, "denials"),
    responses: readPairs(value.responses, read, complain, "responses"),
    coreference: read.list(value.coreference, "coreference").map((chain) => read.spans(chain, "coreference")),
    paraphrases: readParaphrases(value.paraphrases, read, complain),
  };
}
