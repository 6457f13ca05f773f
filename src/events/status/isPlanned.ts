import { headOf, relationOf } from "../../language/index.ts";
import { lemmaAt, wordAt, wordsAt } from "../wordAt.ts";
import { auxiliariesOf, signsOf } from "./auxiliariesOf.ts";
import type { Deed, StatusRule } from "./StatusRule.ts";

const WILL = /^(?:will|['’]ll|wo|shall)$/;
const PLANS =
  /^(?:plan|intend|decide|prepare|schedule|set|due|expect|about|vote|agree|promise|pledge|vow|order|ready|aim|want|hope|authorise|authorize|ask|tell|urge|call)$/;
const COMING = /^(?:planned|upcoming|scheduled|forthcoming|proposed|looming|coming)$/;

/** Is it in an infinitive under a verb that says what is to come: "plans to expel", "is due to meet". */
function isToBe({ analysis, verb }: Deed): boolean {
  if (!signsOf(analysis, verb).includes("to") || wordAt(analysis, verb).endsWith("ing")) return false;
  const over = headOf(analysis, verb);
  if (over === null || !/^(?:xcomp|advcl|acl|ccomp)$/.test(relationOf(analysis, verb))) return false;
  const isTo = /^(?:is|are|was|were) to$/.test(wordsAt(analysis, verb - 2, verb));
  return isTo || PLANS.test(lemmaAt(analysis, over)) || PLANS.test(wordAt(analysis, over));
}

/** Will, is to, plans to; would where it is told afterwards ("said it would expel two envoys"). */
export const isPlanned: StatusRule = (deed) => {
  const { analysis, verb, word } = deed;
  const auxiliaries = auxiliariesOf(analysis, verb);
  if (auxiliaries.some((one) => WILL.test(one))) return "planned";
  if (
    auxiliaries.includes("would") &&
    relationOf(analysis, verb) === "ccomp" &&
    !auxiliaries.includes("have")
  )
    return "planned";
  if (COMING.test(wordAt(analysis, word - 1))) return "planned";
  return isToBe(deed) ? "planned" : null;
};
