import { type Both, isRightSpeaker } from "./isRightSpeaker.ts";
import { isSameSource } from "./isSameSource.ts";
import type { Pair } from "./pairAttributions.ts";

/** A named speaker of at least this confidence is one that the program vouches for. */
const SURE = 0.8;

/** Words put into the mouth of somebody else by name, with confidence: the worst error. Half a name is not one. */
export function isWrongCredit(pair: Pair, both: Both): boolean {
  const { wanted, found } = pair;
  if (wanted.speaker === undefined || !found?.speaker?.name || found.speaker.confidence < SURE) return false;
  if (isRightSpeaker(pair, both)) return false;
  return wanted.speaker === null || !isSameSource(found.speaker.name, wanted.speaker);
}
