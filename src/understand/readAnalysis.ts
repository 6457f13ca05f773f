import type { Article, Attribution, Reading, Role } from "../article/index.ts";
import { type FoundAttribution, findAttributions, whySourceless } from "../attribution/index.ts";
import { findCast, keepMeant, nameSpeakers } from "../entities/index.ts";
import { draftEvents, type EventDraft, findEvents } from "../events/index.ts";
import type { Analysis, WordRange } from "../language/index.ts";
import { findTimes, type Timeline, whenSaid, whereSaid } from "../time/index.ts";
import { tellTenses } from "./tellTenses.ts";

/** What an article says, as a reading has it beside the article itself. */
export type Understood = Pick<Reading, "attributions" | "events" | "entities" | "denials">;

function openTimeline(analysis: Analysis, { published }: Article): Timeline {
  return {
    timed: analysis,
    times: findTimes(analysis, { published, forms: tellTenses(analysis) }),
    published,
  };
}

/** When and where something was said, as far as its own sentence or the article's day tells. */
function placeInTime(attribution: Attribution, timeline: Timeline): Attribution {
  const placed = whereSaid(attribution, timeline.timed);
  return {
    ...attribution,
    when: whenSaid(attribution, timeline)?.when ?? null,
    where: placed?.evidence === "sentence" ? placed.where : null,
  };
}

/** Why nobody speaks is told by the sentence, where it has no source at all. */
function explainSourceless(
  attribution: Attribution,
  found: FoundAttribution,
  analysis: Analysis,
): Attribution {
  if (attribution.source.length > 0) return attribution;
  return { ...attribution, unknownSpeaker: whySourceless(found, analysis) };
}

/** Whom something is said to is told by words before anyone is resolved. */
function withHearers(attribution: FoundAttribution): Attribution {
  const addressees = attribution.addressed.map((span) => ({ entity: "", name: null, span }));
  return { ...attribution, addressees };
}

/** The words of everyone who is party to a deed. */
function partiesOf(drafts: readonly EventDraft[]): readonly WordRange[] {
  return drafts.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
}

/** The rules of all rooms, in their order, over the scores of one article; `roles` say who held which office when. */
export function readAnalysis(
  article: Article,
  analysis: Analysis,
  { roles = [] }: { readonly roles?: readonly Role[] } = {},
): Understood {
  const { published } = article;
  const found = findAttributions(analysis);
  const drafts = draftEvents(analysis, found.map(withHearers));
  const cast = findCast(analysis, { attributions: found, parties: partiesOf(drafts), roles, published });
  const timeline = openTimeline(analysis, article);
  const attributions = nameSpeakers(found, { analysis, cast }).map((attribution, i) =>
    explainSourceless(placeInTime(attribution, timeline), found[i]!, analysis),
  );
  const { events, denials } = findEvents(drafts, { analysis, attributions, cast, timeline });
  return keepMeant({ attributions, events, denials }, cast);
}
