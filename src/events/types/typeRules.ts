import { cutExchange } from "./cutExchange.ts";
import { denyClaim } from "./denyClaim.ts";
import { deportPeople } from "./deportPeople.ts";
import { expelEnvoys } from "./expelEnvoys.ts";
import { moveForces } from "./moveForces.ts";
import { raiseDuties } from "./raiseDuties.ts";
import { recallEnvoy } from "./recallEnvoy.ts";
import { seizeShips } from "./seizeShips.ts";
import { summonEnvoy } from "./summonEnvoy.ts";
import type { TypeRule } from "./TypeRule.ts";

/** The first that says something is believed. */
export const typeRules: readonly TypeRule[] = [
  expelEnvoys,
  deportPeople,
  summonEnvoy,
  recallEnvoy,
  raiseDuties,
  seizeShips,
  moveForces,
  cutExchange,
  denyClaim,
];
