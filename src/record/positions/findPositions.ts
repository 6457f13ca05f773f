import type { Attribution, Denial, Event, Reading } from "../../article/index.ts";
import { wordsAt } from "../wordsAt.ts";
import type { Position, PositionAnswer, PositionSide } from "./Position.ts";

type Found = Pick<Position, "kind" | "claim" | "answers">;
type Said = Pick<Reading, "text" | "attributions" | "events" | "entities" | "denials">;

const kinds: Readonly<Record<string, Position["kind"]>> = {
  accuse: "accusation",
  blame: "accusation",
  ACCUSE: "accusation",
  demand: "demand",
  REQUEST: "demand",
};

/**
 * Accusations with their denials, demands with their refusals, and whatever else is denied: first what is said, in
 * order of the text, then events that are no statement, then denials of what nobody says. What somebody does not say, and
 * what nobody does or only may do, is no position.
 */
export function findPositions(reading: Said): readonly Found[] {
  const statements = reading.attributions.flatMap((attribution) => {
    const answers = answersTo(attribution.id, reading);
    const own = attribution.negated ? undefined : kinds[attribution.stance ?? ""];
    const kind = own ?? (answers.length > 0 ? "claim" : null);
    return kind === null ? [] : [{ kind, claim: sideOfStatement(attribution, reading), answers }];
  });
  const events = reading.events.flatMap((event) => {
    if (isTold(event, reading)) return [];
    const answers = answersTo(event.id, reading);
    const own = isHeld(event) ? kinds[event.type] : undefined;
    const kind = own ?? (answers.length > 0 ? "claim" : null);
    return kind === null ? [] : [{ kind, claim: sideOfEvent(event, reading), answers }];
  });
  const known = new Set([...reading.attributions, ...reading.events].map(({ id }) => id));
  const loose = reading.denials
    .filter(({ of }) => of === null || !known.has(of))
    .flatMap((denial) => answerOf(denial, reading))
    .map((answer): Found => ({ kind: "claim", claim: null, answers: [answer] }));
  return [...statements, ...events, ...loose];
}

/** Whether somebody accuses or asks in an event: an inquiry accuses nobody, nor does a charge that nobody brings. */
function isHeld({ actor, mode, status }: Event): boolean {
  return actor.length > 0 && mode !== "investigate" && (status === "happened" || status === "ongoing");
}

/** Whether an event is the deed or the matter of a claim, or of an answer, and so shown there. */
function isTold({ id, statement, within, type }: Event, { attributions, denials }: Said): boolean {
  const isKnown = (attribution: string | null) => attributions.some((one) => one.id === attribution);
  if (isKnown(statement)) return true;
  return isKnown(within) && kinds[type] === undefined && denials.some(({ of }) => of === id);
}

/** What answers an attribution or event: what denies it or the matter it tells of, and what refuses it. */
function answersTo(id: string, reading: Said): readonly PositionAnswer[] {
  const targets = new Set([
    id,
    ...reading.events
      .filter(
        ({ statement, within, type }) => statement === id || (within === id && kinds[type] === undefined),
      )
      .map((event) => event.id),
  ]);
  const denied = reading.denials
    .filter(({ of }) => of !== null && targets.has(of))
    .flatMap((denial) => answerOf(denial, reading));
  const refused = reading.events
    .filter(({ type, respondsTo }) => type === "REJECT" && respondsTo !== null && targets.has(respondsTo))
    .map((event) => refusalOf(event, reading));
  const answers = [...denied, ...refused];
  // The same words may be linked as a denial and as an event.
  return answers.filter((answer, i) => answers.findIndex((other) => other.id === answer.id) === i);
}

function answerOf(denial: Denial, reading: Said): readonly PositionAnswer[] {
  return reading.attributions
    .filter(({ id }) => id === denial.by)
    .map((attribution) => ({
      ...sideOfStatement(attribution, reading),
      evidence: wordsAt(reading.text, denial.evidence),
      linkConfidence: denial.confidence,
    }));
}

function refusalOf(event: Event, reading: Said): PositionAnswer {
  const said = reading.attributions.find(({ id }) => id === event.statement);
  return {
    ...(said === undefined ? sideOfEvent(event, reading) : sideOfStatement(said, reading)),
    evidence: wordsAt(reading.text, event.evidence),
    linkConfidence: event.confidence,
  };
}

function sideOfStatement(attribution: Attribution, { text }: Said): PositionSide {
  const { id, speaker, source, cue, content, stance, when } = attribution;
  return {
    id,
    name: speaker?.name ?? null,
    words: { source: wordsAt(text, source), cue: wordsAt(text, cue), content: wordsAt(text, content) },
    stance,
    when,
    confidence: Math.min(attribution.confidence, speaker?.confidence ?? 1),
  };
}

function sideOfEvent(event: Event, { text, entities }: Said): PositionSide {
  const { id, actor, trigger, recipient, actors, when, confidence } = event;
  const names = actors.flatMap((one) => entities.find((entity) => entity.id === one)?.name ?? []);
  return {
    id,
    name: names.length === 0 ? null : names.join(", "),
    words: { source: wordsAt(text, actor), cue: wordsAt(text, trigger), content: wordsAt(text, recipient) },
    stance: null,
    when,
    confidence,
  };
}
