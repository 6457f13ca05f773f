import { headOf, relationOf } from "../../language/index.ts";
import { lemmaAt, wordAt, wordsAt } from "../wordAt.ts";
import { auxiliariesOf, signsOf } from "./auxiliariesOf.ts";
import type { StatusRule } from "./StatusRule.ts";

const MAY = /^(?:may|might|could|can|should)$/;
const IF = /^(?:if|whether|unless|lest|should)$/;
const POSSIBLE = /^(?:possible|potential|possibility|risk|fear|fears|prospect|likelihood|chance|danger|any)$/;
const WEIGHS = /^(?:consider|mull|weigh|contemplate|discuss|fear|risk|propose|suggest|recommend|debate)$/;

/** May, might, could; if and whether; a possible, a risk of, considers. */
export const isHypothetical: StatusRule = ({ analysis, verb, word }) => {
  if (auxiliariesOf(analysis, verb).some((one) => MAY.test(one))) return "hypothetical";
  if (signsOf(analysis, verb).some((sign) => IF.test(sign))) return "hypothetical";
  const before = [wordAt(analysis, word - 1), wordAt(analysis, word - 2)];
  if (
    POSSIBLE.test(before[0]!) ||
    /(?:possibility|risks?|fears?|prospect|chance|danger|threat) (?:of|a|an|the|another|new|further|more)$/.test(
      wordsAt(analysis, word - 2, word),
    )
  )
    return "hypothetical";
  const over = headOf(analysis, verb);
  const isUnder = over !== null && /^(?:xcomp|obj|ccomp)$/.test(relationOf(analysis, verb));
  return isUnder && WEIGHS.test(lemmaAt(analysis, over)) ? "hypothetical" : null;
};
