import type { Attribution, Denial, Event, Stance } from "../../src/article/index.ts";
import { findAttributions } from "../../src/attribution/index.ts";
import { draftEvents, type EventDraft, findEvents } from "../../src/events/index.ts";
import type { Analysis } from "../../src/language/index.ts";
import { findTimes } from "../../src/time/index.ts";
import { makePoorCast } from "./poorCast.ts";

export interface EventReading {
  readonly analysis: Analysis;
  readonly attributions: readonly Attribution[];
  readonly drafts: readonly EventDraft[];
  readonly events: readonly Event[];
  readonly denials: readonly Denial[];
}

/** The likeliest stance of the anchor in a cue, until the stage that decides it does. */
function withStance(attribution: Attribution, { anchors, words }: Analysis): Attribution {
  const anchor = anchors.find(({ word }) =>
    attribution.cue.some(([begin, end]) => words.begin[word]! >= begin && words.end[word]! <= end),
  );
  if (!anchor || attribution.stance !== null) return attribution;
  const [stance, stanceConfidence] = (Object.entries(anchor.stance) as [Stance, number][]).reduce((a, b) =>
    b[1] > a[1] ? b : a,
  );
  return { ...attribution, stance, stanceConfidence, negated: anchor.negated >= 0.5 };
}

/** The events and denials of an analysis, with a cast of countries and names alone. */
export function readWithEvents(analysis: Analysis, published: string | null = null): EventReading {
  const attributions = findAttributions(analysis).map((one) => withStance(one, analysis));
  const drafts = draftEvents(analysis, attributions);
  const timeline = { timed: analysis, times: findTimes(analysis, { published }), published };
  const cast = makePoorCast(analysis);
  return {
    analysis,
    attributions,
    drafts,
    ...findEvents(drafts, { analysis, attributions, cast, timeline }),
  };
}
