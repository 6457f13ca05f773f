import { STANCES, type Stance } from "../../article/index.ts";
import { STANCE_WORDS } from "./stanceWords.ts";
import { wordPattern } from "./wordPattern.ts";

const LISTS = STANCE_WORDS.map(({ stances, words }) => ({ stances, pattern: wordPattern(words) }));

/** The stances that the words of a cue leave open; all of them where it names none. */
export function namedStances(cue: string): readonly Stance[] {
  return LISTS.find(({ pattern }) => pattern.test(cue))?.stances ?? STANCES;
}
