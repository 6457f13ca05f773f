import type { Analysis, WordRange } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import { headIn, isSomeone } from "../phrases/isSomeone.ts";
import { LONELY_FROM, THING_ACTS } from "../settings.ts";
import { papers } from "../tables/people.ts";
import { lemmaAt } from "../wordAt.ts";

const SPOKEN = /^(?:ACCUSE|REQUEST|REJECT|SUPPORT|THREATEN|AGREE)$/;

/**
 * A deed is somebody's, or done to somebody. A thing that acts is no actor ("snow cut the village off"), unless it is a
 * paper that accuses or demands; what is then left without anyone is no event. Where nobody is named at all, the word
 * alone has to be surer.
 */
export function needSomeone(drafts: readonly EventDraft[], analysis: Analysis): readonly EventDraft[] {
  const is = (range: WordRange) => isSomeone(analysis, range);
  return drafts.flatMap((draft) => {
    const speaks = (range: WordRange) =>
      SPOKEN.test(draft.type) && papers.has(lemmaAt(analysis, headIn(analysis, range)));
    const actors = draft.actors.filter((range) => is(range) || speaks(range));
    if (actors.length > 0) return [{ ...draft, actors }];
    const isDoneTo = draft.recipients.some(is);
    if (draft.actors.length > 0)
      return isDoneTo ? [{ ...draft, actors, confidence: draft.confidence * THING_ACTS }] : [];
    return isDoneTo || draft.confidence >= LONELY_FROM ? [draft] : [];
  });
}
