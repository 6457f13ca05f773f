import type { Analysis, WordRange } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import { isSomeone } from "../phrases/isSomeone.ts";

/** Where a deed is done to someone, the things beside them are no recipients: "told three envoys to leave the country". */
export function keepSomeone(drafts: readonly EventDraft[], analysis: Analysis): readonly EventDraft[] {
  const is = (range: WordRange) => isSomeone(analysis, range);
  return drafts.map((draft) =>
    draft.recipients.some(is) ? { ...draft, recipients: draft.recipients.filter(is) } : draft,
  );
}
