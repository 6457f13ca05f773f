import { countUpTo } from "../language/index.ts";
import type { TimedText } from "./Scan.ts";

/** The word at an offset, or the first behind it. */
export function wordFrom({ words }: TimedText, offset: number): number {
  return countUpTo(words.count, offset, (i) => words.end[i]!);
}
