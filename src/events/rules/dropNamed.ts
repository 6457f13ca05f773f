import { type Analysis, CAPITAL } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import { NAMED_FROM } from "../settings.ts";

/** Words that belong to a name are no deed: Agreement Street, the Army of Shadows. */
export function dropNamed(drafts: readonly EventDraft[], analysis: Analysis): readonly EventDraft[] {
  const { names, shape, sentences } = analysis;
  const starts = new Set(sentences);
  return drafts.filter(({ word }) => {
    const name = names.find(
      ({ begin, end, probability }) => begin <= word && word < end && probability >= NAMED_FROM,
    );
    return !name || shape[word] !== CAPITAL || (starts.has(word) && name.end === word + 1);
  });
}
