import { isHypothetical } from "./isHypothetical.ts";
import { isNegated } from "./isNegated.ts";
import { isOngoing } from "./isOngoing.ts";
import { isPlanned } from "./isPlanned.ts";
import type { StatusRule } from "./StatusRule.ts";

/** The first that says something is believed. */
export const statusRules: readonly StatusRule[] = [isNegated, isHypothetical, isPlanned, isOngoing];
