import type { AttributionType } from "../../article/index.ts";
import { type Analysis, likeliest } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { spellCue } from "./spellOut.ts";
import { TYPE_WORDS } from "./typeWords.ts";
import { wordPattern } from "./wordPattern.ts";

const LISTS = TYPE_WORDS.map(({ type, words }) => ({ type, pattern: wordPattern(words) }));

/** Whether something was said, thought, known or wanted: as the cue names it, else as the model finds likeliest. */
export function tellType(draft: Draft, analysis: Analysis): AttributionType {
  const cue = spellCue(draft, analysis);
  const named = LISTS.find(({ pattern }) => pattern.test(cue))?.type;
  return named ?? (draft.scores ? likeliest(draft.scores.type) : "communication");
}
