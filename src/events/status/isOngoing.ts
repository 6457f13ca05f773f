import { headOf, relationOf } from "../../language/index.ts";
import { lemmaAt, wordAt } from "../wordAt.ts";
import { auxiliariesOf } from "./auxiliariesOf.ts";
import type { StatusRule } from "./StatusRule.ts";

const LASTS = /^(?:continue|keep|remain|persist)$/;

/** Is blockading, have been holding; continues to. */
export const isOngoing: StatusRule = ({ analysis, verb, word }) => {
  const auxiliaries = auxiliariesOf(analysis, verb);
  const isLasting =
    wordAt(analysis, verb).endsWith("ing") &&
    auxiliaries.some((one) => /^(?:is|are|am|['’]s|['’]re|been)$/.test(one));
  if (isLasting && verb === word) return "ongoing";
  const over = headOf(analysis, verb);
  const isUnder = over !== null && /^(?:xcomp|nsubj)$/.test(relationOf(analysis, verb));
  return isUnder && LASTS.test(lemmaAt(analysis, over)) ? "ongoing" : null;
};
