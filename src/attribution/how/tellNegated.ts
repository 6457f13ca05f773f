import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { NEGATED_FROM } from "../settings.ts";
import { spellCue, spellOut } from "./spellOut.ts";

const NO =
  / (?:not|n't|never|without|cannot|no|nobody|nor|neither|hardly|fail(?:s|ed|ing)?|stop(?:s|ped|ping)? short|yet to|short of) /;
/** "Neither confirmed nor denied" says nothing either way, "could not but" says it. */
const NEITHER =
  / (?:neither .* nor|(?:not|n't) .*confirm\S* (?:or|nor) den\S+|not only|not but|no doubt|no secret|goes without saying) /;
/** The refusal negates, and the stance is that of what is refused. */
const REFUSED_NO = / (?:declin|refus)\S+ (?:to )?(?:\S+ )?(?:rul\S+ out|exclud\S+|deny) /;
/**
 * Whether the cue itself is negated: it is told that this was not said. The model is asked only where the no stands in the
 * source.
 */
export function tellNegated(draft: Draft, analysis: Analysis): boolean {
  const cue = spellCue(draft, analysis);
  if (NEITHER.test(cue)) return false;
  if (NO.test(cue) || REFUSED_NO.test(cue)) return true;
  return NO.test(spellOut(draft.source, analysis)) && (draft.scores?.negated ?? 0) >= NEGATED_FROM;
}
