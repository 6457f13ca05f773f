import type { WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { GAP } from "../settings.ts";
import { distanceTo, overlaps } from "../wordRanges.ts";

const length = ([begin, end]: WordRange) => end - begin;

function close({ anchor, content, source, cue }: Draft): readonly WordRange[] {
  const roles = [...source, ...cue];
  const held: WordRange[] = [];
  for (const range of content) {
    const last = held.at(-1);
    const gap: WordRange = [last?.[1] ?? range[0], range[0]];
    if (!last || overlaps([gap], roles)) held.push(range);
    else if (length(gap) <= GAP) held[held.length - 1] = [last[0], range[1]];
    else if (distanceTo(range, anchor) < distanceTo(last, anchor)) held[held.length - 1] = range;
  }
  return held;
}

/**
 * Only a cue or source parts a content in two: a short gap without them is filled, and past a long one the piece
 * that stands farther from the anchor is left out.
 */
export function closeGaps(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => ({ ...draft, content: close(draft) }));
}
