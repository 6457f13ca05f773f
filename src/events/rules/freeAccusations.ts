import { type Analysis, sentenceOf, uposOf, type WordRange } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";

const overlap = ([a, b]: WordRange, [c, d]: WordRange) => a < d && c < b;

/** Who rejects a charge did not make it: "Minsk rejected the charge" tells of an accusation by somebody else. */
export function freeAccusations(drafts: readonly EventDraft[], analysis: Analysis): readonly EventDraft[] {
  return drafts.map((draft) => {
    if (draft.type !== "ACCUSE" || uposOf(analysis, draft.word) !== "NOUN") return draft;
    const [begin, end] = sentenceOf(analysis, draft.word);
    const deniers = drafts
      .filter(({ type, word }) => type === "REJECT" && begin <= word && word < end)
      .flatMap(({ actors }) => actors);
    const isDenier = (range: WordRange) => deniers.some((denier) => overlap(denier, range));
    return { ...draft, actors: draft.actors.filter((range) => !isDenier(range)) };
  });
}
