import type { Cast, Meant } from "./Cast.ts";
import { mentionIn } from "./mentions/mentionIn.ts";

/**
 * Whom words `[begin, end)` mean: the longest mention in them. Null where there is none; its entity is -1 where there
 * is one and nobody can be told.
 */
export function whoIs(
  { mentions }: Pick<Cast, "mentions">,
  words: readonly [begin: number, end: number],
): Meant | null {
  return mentions[mentionIn(mentions, words)] ?? null;
}
