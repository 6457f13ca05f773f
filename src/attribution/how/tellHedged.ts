import { type Analysis, childrenOf, relationOf } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { HEDGED_FROM } from "../settings.ts";
import { isDocument } from "./isDocument.ts";
import { type MainClause, mainClauses } from "./mainClauses.ts";
import { spellCue, spellOut } from "./spellOut.ts";

const HEDGE =
  / (?:may|might|could|perhaps|maybe|possibl[ey]|probabl[ey]|potentially|likely|unlikely|apparently|allegedly|reportedly|supposedly|presumably|seem(?:s|ed|ing)?|appear(?:s|ed|ing)?|suspected|unclear) /;
/** Words of doubt by their look and not by their sense: the month, who cannot, who comes before a court. */
const NO_HEDGE =
  / (?:(?:in|on|by|since|until|\d+|last|next|this) may|could (?:not|n't|hardly)|appear(?:s|ed|ing)? (?!to |as |that )\S+) /g;
/** Cues that pass something on with reserve. */
const HEDGED_CUE =
  / (?:seem(?:s|ed)?|appear(?:s|ed)? to|reportedly|allegedly|apparently|(?:is|are|was|were|'s|'re) (?:\S+ )?(?:believed|rumou?red|supposed|suspected|thought|understood)) /;
const SHOWN = / (?:suggest(?:s|ed|ing)?|indicat(?:es?|ed|ing)|point(?:s|ed|ing)? to) /;
const QUESTION = /^ (?:whether|if|who|whom|what|when|where|why|how) /;
/** "I think it may": what counts hangs below. */
const OPINION = / (?:think|believe|guess|suppose|means?|feel) /;

/** Is a word one of doubt where it stands, with the words around it. */
function isDoubt(word: number, analysis: Analysis): boolean {
  if (!HEDGE.test(spellOut([[word, word + 1]], analysis))) return false;
  const around = spellOut([[word > 0 ? word - 1 : word, Math.min(word + 2, analysis.words.count)]], analysis);
  return HEDGE.test(around.replace(NO_HEDGE, " "));
}

function isDoubted({ predicate, children }: MainClause, analysis: Analysis): boolean {
  if ([predicate, ...children].some((word) => isDoubt(word, analysis))) return true;
  if (!OPINION.test(spellOut([[predicate, predicate + 1]], analysis))) return false;
  const below = children.filter((word) => relationOf(analysis, word) === "ccomp");
  return below.some((word) => [word, ...childrenOf(analysis, word)].some((one) => isDoubt(one, analysis)));
}

/** Does a word of doubt stand at the first main predicate of the content, or at half of them. */
function isMostlyDoubted(draft: Draft, analysis: Analysis): boolean {
  const doubted = mainClauses(draft, analysis).map((clause) => isDoubted(clause, analysis));
  return doubted[0] === true || doubted.filter(Boolean).length * 2 > doubted.length;
}

/**
 * Whether something is put with reserve as a whole: by a cue, by a document that only suggests it, or by a word of doubt
 * at its main predicate. Where such a word stands elsewhere the model decides, and where there is none nothing is hedged.
 */
export function tellHedged(draft: Draft, analysis: Analysis): boolean {
  const cue = spellCue(draft, analysis);
  if (HEDGED_CUE.test(cue) || (SHOWN.test(cue) && isDocument(draft, analysis))) return true;
  const content = spellOut(draft.content, analysis);
  if (QUESTION.test(content)) return false;
  if (isMostlyDoubted(draft, analysis)) return true;
  const hasDoubt = HEDGE.test((content + cue).replace(NO_HEDGE, " "));
  return hasDoubt && (draft.scores?.hedged ?? 0) >= HEDGED_FROM;
}
