import type { Draft } from "../Draft.ts";

const covers = (draft: Draft, word: number) =>
  draft.anchor === word || draft.cue.some(([begin, end]) => word >= begin && word < end);

/** Of drafts whose anchor lies in another's cue only the likelier stays; a draft that has no content goes. */
export function keepOneACue(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of [...drafts].sort((a, b) => b.probability - a.probability)) {
    if (draft.content.length > 0 && !kept.some((other) => covers(other, draft.anchor))) kept.push(draft);
  }
  return kept.sort((a, b) => a.anchor - b.anchor);
}
