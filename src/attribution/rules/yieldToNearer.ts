import { openRanges, type WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { KEEP_FROM } from "../settings.ts";
import { countShared, distanceTo, overlaps } from "../wordRanges.ts";

/** Does another likely draft, that is not nested in this one's content, stand nearer to a piece that both claim. */
function isNearer(other: Draft, draft: Draft, piece: WordRange): boolean {
  const isClaimed = countShared(other.content, [piece]) * 2 > piece[1] - piece[0];
  const isBetween =
    distanceTo(piece, other.anchor) < distanceTo(piece, draft.anchor) && !overlaps(draft.content, other.cue);
  return other !== draft && other.probability >= KEEP_FROM && isClaimed && isBetween;
}

/** Of several pieces of a content, one that another speaker claims and stands nearer to is his. */
export function yieldToNearer(drafts: readonly Draft[]): readonly Draft[] {
  const places = openRanges<Draft>();
  for (const draft of drafts) places.add(draft, draft.content);
  return drafts.map((draft) => {
    if (draft.content.length < 2) return draft;
    const kept = draft.content.filter(
      (piece) => !places.near([piece]).some((other) => isNearer(other, draft, piece)),
    );
    return kept.length > 0 ? { ...draft, content: kept } : draft;
  });
}
