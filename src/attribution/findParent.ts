import type { Draft, WordRange } from "./Draft.ts";
import { countShared } from "./wordRanges.ts";

const size = (ranges: readonly WordRange[]) => ranges.reduce((sum, [begin, end]) => sum + end - begin, 0);

const holds = (outer: readonly WordRange[], inner: readonly WordRange[]) =>
  countShared(outer, inner) === size(inner);

/** The draft in whose content another's cue and source stand, the closest if there are several; null if there is none. */
export function findParent(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const parents = drafts.filter(
    (other) =>
      other !== draft &&
      holds(other.content, draft.cue) &&
      holds(other.content, draft.source) &&
      !holds(draft.content, other.cue),
  );
  return parents.reduce<Draft | null>(
    (held, other) => (held && size(held.content) <= size(other.content) ? held : other),
    null,
  );
}
