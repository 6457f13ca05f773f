import { featureOf, uposOf, type WordRange } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import type { EventText } from "../EventText.ts";
import { findParties } from "../phrases/findParties.ts";
import { headIn, isSomeone } from "../phrases/isSomeone.ts";
import { wordAt } from "../wordAt.ts";

/** What two do together. */
const MUTUAL = /^(?:AGREE|CONSULT|COOPERATE)$/;
const BETWEEN = /^(?:with|between|and)$/;

function areSeveral(analysis: EventText, actors: readonly WordRange[]): boolean {
  if (actors.length > 1) return true;
  return actors.some((range) => {
    const head = headIn(analysis, range);
    return (
      /^(?:sides|both|parties|countries|nations|neighbours|neighbors|capitals|governments|ministers|leaders|presidents|powers|states)$/.test(
        wordAt(analysis, head),
      ) ||
      (uposOf(analysis, head) === "NUM" && featureOf(analysis, head, "Number") !== "Sing")
    );
  });
}

/**
 * What two do together each does with the other: "the two sides agreed", "Oslo and Riga met", "he met with the envoy",
 * "talks between Lima and Quito". All are actors, and recipients too; a visitor stays apart from the host.
 */
export function shareReciprocal(drafts: readonly EventDraft[], analysis: EventText): readonly EventDraft[] {
  return drafts.map((draft) => {
    if (!MUTUAL.test(draft.type) || draft.mode === "visit") return draft;
    const { others } = findParties(analysis, draft.word);
    const partners = others
      .filter(({ by, phrase }) => BETWEEN.test(by) && isSomeone(analysis, [phrase.begin, phrase.end]))
      .map(({ phrase }) => [phrase.begin, phrase.end] as const);
    const isNew = (range: WordRange) =>
      !draft.actors.some(([begin, end]) => begin < range[1] && range[0] < end);
    const all = [
      ...draft.actors,
      ...partners.filter(isNew),
      ...(draft.type === "CONSULT" && draft.actors.length > 0
        ? draft.recipients.filter(
            (range) => isNew(range) && !partners.some(([begin, end]) => begin < range[1] && range[0] < end),
          )
        : []),
    ].sort((a, b) => a[0] - b[0]);
    return areSeveral(analysis, all) ? { ...draft, actors: all, recipients: all } : draft;
  });
}
