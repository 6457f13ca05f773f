import type { Attribution, Denial, Event } from "../article/index.ts";
import type { Cast } from "../entities/index.ts";
import type { Analysis, WordRange } from "../language/index.ts";
import { type Timeline, whenDone } from "../time/index.ts";
import { findDenials } from "./answers/findDenials.ts";
import { findResponses } from "./answers/findResponses.ts";
import { openScene } from "./answers/openScene.ts";
import type { Doing } from "./answers/Scene.ts";
import type { EventDraft } from "./EventDraft.ts";
import { findContexts } from "./findContexts.ts";
import { type FindHolder, openHolders } from "./openHolders.ts";
import { sideOf } from "./sides/sideOf.ts";
import { toSpans } from "./spans.ts";
import { cameoOf } from "./tables/cameoRoots.ts";
import { intensities, SCALE } from "./tables/intensities.ts";
import { quads } from "./tables/quads.ts";

export interface EventOptions {
  readonly analysis: Analysis;
  readonly attributions: readonly Attribution[];
  readonly cast: Cast;
  readonly timeline: Timeline;
}

/** The options with what is looked up for each event. */
interface Prepared extends EventOptions {
  readonly byId: ReadonlyMap<string, Attribution>;
  readonly findHolder: FindHolder;
}

const round = (n: number) => Math.round(n * 1000) / 1000;

/** Ids of those whom phrases mean, the speaker of the statement that an event is with them. */
function entitiesOf(ranges: readonly WordRange[], options: EventOptions): readonly string[] {
  return [...sideOf(ranges, options).entities];
}

function toEvent(draft: EventDraft, id: string, options: Prepared): Omit<Event, "respondsTo" | "evidence"> {
  const { analysis, timeline, byId, findHolder } = options;
  const trigger = toSpans(draft.trigger, analysis);
  const statement = byId.get(draft.statement ?? "") ?? null;
  const within = findHolder(draft);
  // A deed done by saying something is dated where it is said, one that is told in what was said there.
  const content = (statement ?? byId.get(within ?? ""))?.content ?? [];
  const actors = entitiesOf(draft.actors, options);
  const { type, modes } = intensities[draft.type];
  return {
    id,
    type: draft.type,
    mode: draft.mode,
    contexts: findContexts(analysis, draft.word),
    cameo: cameoOf(draft.type, draft.mode),
    trigger,
    actor: toSpans(draft.actors, analysis),
    recipient: toSpans(draft.recipients, analysis),
    actors: actors.length === 0 && statement?.speaker ? [statement.speaker.entity] : actors,
    recipients: entitiesOf(draft.recipients, options),
    status: draft.status,
    within,
    statement: draft.statement,
    when: whenDone(trigger, timeline, { content })?.when ?? null,
    where: draft.place ? toSpans([draft.place], analysis) : null,
    quad: quads[draft.type],
    intensity: (draft.mode && modes?.[draft.mode]) ?? type,
    scale: SCALE,
    confidence: round(draft.confidence),
  };
}

/**
 * Drafts → the events of an article in order of the text (`v1`, `v2`, …), with those who act and those to whom it is
 * done as entities of the cast, dated, each with the statement that alone reports it and the event that it answers; and
 * what is denied by whom. With an empty cast the spans stay and the lists of ids are empty.
 */
export function findEvents(
  drafts: readonly EventDraft[],
  options: EventOptions,
): { readonly events: readonly Event[]; readonly denials: readonly Denial[] } {
  const { attributions, analysis } = options;
  const byId = new Map(attributions.map((one) => [one.id, one]));
  const prepared = { ...options, byId, findHolder: openHolders(attributions, analysis) };
  const doings = drafts.map(
    (draft, i): Doing => ({
      event: toEvent(draft, `v${i + 1}`, prepared),
      draft,
      actor: sideOf(draft.actors, options),
      recipient: sideOf(draft.recipients, options),
    }),
  );
  const scene = openScene(doings, options);
  const responses = findResponses(scene);
  const events = doings.map(({ event }): Event => {
    const response = responses.get(event.id);
    return { ...event, respondsTo: response?.of ?? null, evidence: response?.evidence ?? [] };
  });
  return { events, denials: findDenials(scene) };
}
