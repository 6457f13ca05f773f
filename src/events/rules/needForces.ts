import type { Analysis } from "../../language/index.ts";
import { sentenceOf } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import { ARMS, FORCES } from "../types/patterns.ts";
import { wordsAt } from "../wordAt.ts";

const OTHERS =
  /\b(?:army|armies|navy|air force|police|policemen|gendarmes?|militia\w*|guards?|coastguard|patrols?|reserv\w+|conscripts?|mobili[sz]\w+|fighters|gunmen|weapons?|artillery|alert|barracks|exercises?|drills?|manoeuvres|maneuvers|deploy\w*|officers|squads?|garrison|fleet|units?|rebels?)\b/;

/** Forces are moved where forces are spoken of: who "moved against the banks" moved none. */
export function needForces(drafts: readonly EventDraft[], analysis: Analysis): readonly EventDraft[] {
  return drafts.filter(({ word, type }) => {
    if (type !== "MOBILIZE") return true;
    const sentence = wordsAt(analysis, ...sentenceOf(analysis, word));
    return ARMS.test(sentence) || FORCES.test(sentence) || OTHERS.test(sentence);
  });
}
