import type { EventDraft } from "../EventDraft.ts";
import type { EventText } from "../EventText.ts";
import { dropFigures } from "./dropFigures.ts";
import { dropModifiers } from "./dropModifiers.ts";
import { dropNamed } from "./dropNamed.ts";
import { dropPersons } from "./dropPersons.ts";
import { dropUnreal } from "./dropUnreal.ts";
import { freeAccusations } from "./freeAccusations.ts";
import { keepOneADeed } from "./keepOneADeed.ts";
import { keepSomeone } from "./keepSomeone.ts";
import { needForces } from "./needForces.ts";
import { needPublic } from "./needPublic.ts";
import { needSomeone } from "./needSomeone.ts";
import { planAgreements } from "./planAgreements.ts";
import { shareReciprocal } from "./shareReciprocal.ts";
import { takeDoers } from "./takeDoers.ts";
import { takeFollowing } from "./takeFollowing.ts";

/** Takes the drafts of an article and gives them back changed. */
export type Rule = (drafts: readonly EventDraft[], analysis: EventText) => readonly EventDraft[];

/** In the order in which they are applied. */
export const rules: readonly Rule[] = [
  takeDoers,
  takeFollowing,
  dropUnreal,
  dropNamed,
  dropModifiers,
  dropPersons,
  needForces,
  dropFigures,
  needSomeone,
  needPublic,
  keepSomeone,
  freeAccusations,
  planAgreements,
  shareReciprocal,
  keepOneADeed,
];
