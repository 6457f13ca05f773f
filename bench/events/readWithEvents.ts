import type { Attribution, Denial, Event } from "../../src/article/index.ts";
import { findAttributions } from "../../src/attribution/index.ts";
import { draftEvents, type EventDraft } from "../../src/events/index.ts";
import type { Analysis } from "../../src/language/index.ts";
import { readAnalysis } from "../../src/understand/index.ts";
import { toArticle } from "../toArticle.ts";

export interface EventReading {
  readonly analysis: Analysis;
  readonly attributions: readonly Attribution[];
  readonly drafts: readonly EventDraft[];
  readonly events: readonly Event[];
  readonly denials: readonly Denial[];
}

/** What is read in an analysis, with the drafts of its events. */
export function readWithEvents(analysis: Analysis, published: string | null = null): EventReading {
  const article = { ...toArticle({ id: "bench", text: analysis.text }), published };
  return {
    analysis,
    drafts: draftEvents(analysis, findAttributions(analysis)),
    ...readAnalysis(article, analysis),
  };
}
