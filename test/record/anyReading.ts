import fc from "fast-check";
import type { Attribution, Entity, Event, Problem, Reading, Span, When } from "../../src/article/index.ts";
import { sha256 } from "../makeArticle.ts";

/** Strings of any UTF-16 units: NUL, half surrogate pairs, quotation marks, accents. */
const anyText = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom("a", "é", " ", "\n", "“", '"', "'", "𝒳", "\\ud83d", "\r\n", "*"),
      },
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));
const anyName = fc.option(anyText);
const anyScore = fc.double({ min: 0, max: 1, noNaN: true });
const anyClaim = fc.option(fc.boolean());
const anyIds = fc.array(anyText, { maxLength: 3 });
const anyKind = fc.constantFrom("person", "organisation", "country", "group", "document", "unnamed" as const);

/** Readings with every field in every state that its type allows. */
export const anyReading: fc.Arbitrary<Reading> = anyText.chain((text) => {
  const span: fc.Arbitrary<Span> = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
  const spans = fc.array(span, { maxLength: 3 });
  const when = fc.option(
    fc.record<When>({ from: fc.constant("2031-05-01"), to: anyText, span: fc.option(spans) }),
  );
  return fc.record<Reading>({
    id: anyText.map((id) => id || "x"),
    text: fc.constant(text),
    title: anyName,
    outlet: anyName,
    byline: anyName,
    published: fc.option(fc.oneof(anyText, fc.constantFrom("2031-05-01", "2031-05-01T08:00:00Z", "2031"))),
    publishedEvidence: fc.option(
      fc.record({ method: fc.constantFrom("given", "json-ld", "meta", "text" as const), evidence: anyText }),
    ),
    url: anyName,
    language: anyName,
    from: fc.record({ file: anyText, at: fc.nat() }),
    hash: fc.record({ text: fc.constant(sha256(text)), bytes: anyName }),
    fetched: fc.option(fc.record({ at: anyText, address: anyText, etag: anyName, lastModified: anyName })),
    problems: fc.array(fc.record<Problem>({ code: anyText, message: anyText, at: fc.option(span) }), {
      maxLength: 3,
    }),
    attributions: fc.array(
      fc.record<Attribution>({
        id: anyText,
        source: spans,
        cue: spans,
        content: spans,
        manner: fc.constantFrom("direct", "indirect", "mixed"),
        type: fc.constantFrom(null, "communication", "attitude", "factive", "control"),
        speaker: fc.option(
          fc.record({
            entity: anyText,
            name: anyName,
            description: fc.option(anyText),
            kind: anyKind,
            how: fc.constantFrom("name", "pronoun", "nominal", "metonym", "absent"),
            confidence: anyScore,
          }),
        ),
        unknownSpeaker: fc.constantFrom(null, "passive", "doubtful"),
        candidates: fc.array(fc.record({ entity: anyText, name: anyName, confidence: anyScore }), {
          maxLength: 2,
        }),
        addressees: fc.array(fc.record({ entity: anyText, name: anyName, span: spans }), { maxLength: 2 }),
        occasion: anyName,
        when,
        where: fc.option(spans),
        stance: fc.constantFrom(null, "state", "deny", "accuse", "hint"),
        stanceConfidence: fc.option(anyScore),
        about: anyIds,
        hedged: anyClaim,
        negated: anyClaim,
        within: anyName,
        confidence: anyScore,
      }),
      { maxLength: 4 },
    ),
    events: fc.array(
      fc.record<Event>({
        id: anyText,
        type: anyText,
        mode: anyName,
        contexts: anyIds,
        cameo: anyText,
        trigger: spans,
        actor: spans,
        recipient: spans,
        actors: anyIds,
        recipients: anyIds,
        status: fc.constantFrom("happened", "ongoing", "planned", "hypothetical", "negated"),
        within: anyName,
        statement: anyName,
        when,
        where: fc.option(spans),
        respondsTo: anyName,
        evidence: spans,
        quad: fc.integer({ min: 0, max: 4 }),
        intensity: fc.double({ min: -10, max: 10, noNaN: true }).map((value) => value + 0),
        scale: anyText,
        confidence: anyScore,
      }),
      { maxLength: 3 },
    ),
    entities: fc.array(
      fc.record<Entity>({
        id: anyText,
        name: anyName,
        kind: anyKind,
        aliases: anyIds,
        roles: fc.array(fc.record({ title: anyText, of: anyName }), { maxLength: 2 }),
        country: anyName,
        sector: anyName,
        mentions: spans,
      }),
      { maxLength: 3 },
    ),
    denials: fc.array(fc.record({ of: anyName, by: anyText, evidence: spans, confidence: anyScore }), {
      maxLength: 3,
    }),
    made: fc.record({ onrecord: anyText, model: anyText, rules: anyText }),
  });
});
