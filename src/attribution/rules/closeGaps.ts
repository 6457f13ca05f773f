import type { Draft, WordRange } from "../Draft.ts";
import { GAP } from "../settings.ts";
import { overlaps } from "../wordRanges.ts";

const length = ([begin, end]: WordRange) => end - begin;

function close(content: readonly WordRange[], roles: readonly WordRange[]): readonly WordRange[] {
  return content.reduce<readonly WordRange[]>((held, range) => {
    const last = held.at(-1);
    if (!last) return [range];
    const gap: WordRange = [last[1], range[0]];
    if (overlaps([gap], roles)) return [...held, range];
    if (length(gap) <= GAP) return [...held.slice(0, -1), [last[0], range[1]]];
    return length(range) > length(last) ? [...held.slice(0, -1), range] : held;
  }, []);
}

/**
 * Only a cue or source parts a content in two: a short gap without them is filled, and past a long one the lesser
 * piece is left out.
 */
export function closeGaps(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    content: close(draft.content, [...draft.source, ...draft.cue]),
  }));
}
