import type { EventDraft } from "../EventDraft.ts";
import type { EventText } from "../EventText.ts";
import { findParties } from "../phrases/findParties.ts";
import { isSomeone } from "../phrases/isSomeone.ts";

const overlap = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => a < d && c < b;

/** Where the model names no actor, whoever does it by the grammar acts, if that is someone. */
export function takeDoers(drafts: readonly EventDraft[], analysis: EventText): readonly EventDraft[] {
  return drafts.map((draft) => {
    if (draft.actors.length > 0) return draft;
    const doers = findParties(analysis, draft.word)
      .doers.map(({ begin, end }) => [begin, end] as const)
      .filter((range) => isSomeone(analysis, range) && !draft.recipients.some((one) => overlap(one, range)));
    return { ...draft, actors: doers };
  });
}
