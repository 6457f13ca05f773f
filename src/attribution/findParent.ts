import { countWords, type Ranges, type WordRange } from "../language/index.ts";
import type { Draft } from "./Draft.ts";
import { countShared } from "./wordRanges.ts";

const holds = (outer: readonly WordRange[], inner: readonly WordRange[]) =>
  countShared(outer, inner) === countWords(inner);

const isSame = (a: readonly WordRange[], b: readonly WordRange[]) =>
  countWords(a) > 0 && holds(a, b) && holds(b, a);

/**
 * The draft in whose content another's cue stands, and its source, unless both have the same ("denies having said"); the
 * closest if there are several, null if there is none. `contents` are all drafts by their contents.
 */
export function findParent(draft: Draft, contents: Ranges<Draft>): Draft | null {
  const parents = contents
    .near(draft.cue)
    .filter(
      (other) =>
        other !== draft &&
        holds(other.content, draft.cue) &&
        (holds(other.content, draft.source) || isSame(other.source, draft.source)) &&
        !holds(draft.content, other.cue),
    );
  return parents.reduce<Draft | null>(
    (held, other) => (held && countWords(held.content) <= countWords(other.content) ? held : other),
    null,
  );
}
