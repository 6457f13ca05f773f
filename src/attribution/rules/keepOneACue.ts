import { countWords, openRanges, type WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { SAME_CONTENT, TWIN_CONTENT } from "../settings.ts";
import { countShared } from "../wordRanges.ts";

const covers = (draft: Draft, word: number) =>
  draft.anchor === word || draft.cue.some(([begin, end]) => word >= begin && word < end);

/** The share of words that two contents have in common (Jaccard). */
function likeness(a: Draft, b: Draft): number {
  const shared = countShared(a.content, b.content);
  return shared / (countWords(a.content) + countWords(b.content) - shared);
}

/** One attribution read twice: from two words of its cue, or from two cues with one content. */
const isSame = (draft: Draft, other: Draft) =>
  covers(other, draft.anchor) ||
  likeness(draft, other) >= (covers(draft, other.anchor) ? SAME_CONTENT : TWIN_CONTENT);

/** Of drafts that are one attribution read twice only the likelier stays; a draft that has no content goes. */
export function keepOneACue(drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  const places = openRanges<Draft>();
  for (const draft of [...drafts].sort((a, b) => b.probability - a.probability)) {
    const own: readonly WordRange[] = [[draft.anchor, draft.anchor + 1], ...draft.content];
    if (draft.content.length === 0 || places.near(own).some((other) => isSame(draft, other))) continue;
    kept.push(draft);
    places.add(draft, [...own, ...draft.cue]);
  }
  return kept.sort((a, b) => a.anchor - b.anchor);
}
