import type { Figure } from "./Figure.ts";
import type { Scene } from "./Scene.ts";
import type { Seen } from "./Seen.ts";

/** Those who are told together, as one figure. */
export function drawTogether(
  { figures }: Scene,
  members: readonly number[],
  { mention, index }: Seen,
): Figure {
  return {
    kind: "group",
    group: null,
    nouns: new Set(members.flatMap((member) => [...figures[member]!.nouns])),
    modifiers: new Set(),
    isPlural: true,
    man: 0,
    woman: 0,
    members,
    lastOutside: mention.isQuoted ? -1 : index,
    last: index,
    first: index,
  };
}
