import type { Cast, Meant } from "./Cast.ts";
import { mentionIn } from "./mentions/mentionIn.ts";
import { WIDER } from "./settings.ts";

/**
 * Whom words `[begin, end)` mean: the longest mention in them, or, with less confidence, one that has its head there
 * and more words. Null where there is none; its entity is -1 where there is one and nobody can be told.
 */
export function whoIs(
  { mentions }: Pick<Cast, "mentions">,
  words: readonly [begin: number, end: number],
): Meant | null {
  const meant = mentions[mentionIn(mentions, words)];
  if (!meant) return null;
  const isWider = meant.begin < words[0] || meant.end > words[1];
  return isWider ? { ...meant, confidence: meant.confidence * WIDER } : meant;
}
