import { STANCES, type Stance } from "../../article/index.ts";
import type { Analysis, Anchor } from "../../language/index.ts";
import { calibrate } from "../calibrate.ts";
import type { Draft } from "../Draft.ts";
import { NEUTRAL_WEIGHTS, STANCE_STEPS } from "../settings.ts";
import { CONTENT_SIGNS } from "./contentSigns.ts";
import { isDocument } from "./isDocument.ts";
import { namedStances } from "./namedStances.ts";
import { rejectsClaim } from "./rejectsClaim.ts";
import { spellContent } from "./spellContent.ts";
import { spellCue } from "./spellOut.ts";

/** "The bank said that it did not comment on rumours." */
const NO_COMMENT = / (?:not|n't|no|never|declin\S+ to|refus\S+ to) comment /;

/** The stances that are open, and what each is worth beside the model's score of it. */
interface Choice {
  readonly open: readonly Stance[];
  readonly weigh: (stance: Stance) => number;
}

const only = (...open: readonly Stance[]): Choice => ({ open, weigh: () => 1 });

function readChoice(draft: Draft, analysis: Analysis): Choice {
  const content = spellContent(draft, analysis);
  const named = namedStances(spellCue(draft, analysis));
  if (named.includes("hint") && named.length < STANCES.length && isDocument(draft, analysis))
    return only("state");
  if (named.length < STANCES.length) return only(...named);
  if (rejectsClaim(content)) return only("deny");
  if (NO_COMMENT.test(content)) return only("decline");
  return {
    open: STANCES,
    weigh: (stance) => NEUTRAL_WEIGHTS[stance][CONTENT_SIGNS[stance]?.test(content) === false ? 1 : 0],
  };
}

function choose({ open, weigh }: Choice, { stance: scores }: Anchor): readonly [Stance, number] {
  const worth = (stance: Stance) => scores[stance] * weigh(stance);
  const stance = open.reduce((best, one) => (worth(one) > worth(best) ? one : best));
  const all = open.reduce((sum, one) => sum + worth(one), 0);
  return [stance, all > 0 ? worth(stance) / all : 1 / open.length];
}

const round = (share: number) => Math.round(share * 1000) / 1000;

/** What is done by saying it, and how sure that is; null where no cue names it and the model was not asked. */
export function tellStance(
  draft: Draft,
  analysis: Analysis,
): { readonly stance: Stance | null; readonly stanceConfidence: number | null } {
  const choice = readChoice(draft, analysis);
  if (!draft.scores)
    return { stance: choice.open.length === 1 ? choice.open[0]! : null, stanceConfidence: null };
  const [stance, share] = choose(choice, draft.scores);
  return { stance, stanceConfidence: round(calibrate(share, STANCE_STEPS)) };
}
