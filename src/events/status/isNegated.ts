import { childrenOf, headOf, relationOf } from "../../language/index.ts";
import { lemmaAt, wordAt, wordsAt } from "../wordAt.ts";
import { signsOf } from "./auxiliariesOf.ts";
import type { Deed, StatusRule } from "./StatusRule.ts";

const NOT = /^(?:not|n['’]?t|never|neither|nor)$/;
const NONE = /^(?:no|none|nobody|nothing|neither)$/;
/** Under these a deed does not come about. */
const PREVENTS = /^(?:fail|avoid|avert|prevent|forgo|omit|neglect)$/;

function hasNone({ analysis, verb, word }: Deed): boolean {
  const children = [...childrenOf(analysis, verb), ...(verb === word ? [] : childrenOf(analysis, word))];
  return children.some((child) => {
    const relation = relationOf(analysis, child);
    if (/^det$/.test(relation)) return NONE.test(wordAt(analysis, child));
    if (!/^(?:nsubj|nsubj:pass|obj)$/.test(relation)) return false;
    if (NONE.test(wordAt(analysis, child)) || wordsAt(analysis, child - 1, child + 1) === "no one")
      return true;
    return childrenOf(analysis, child).some((each) => each < child && wordAt(analysis, each) === "no");
  });
}

/** Not, never, no one, without; failed to, has yet to. */
export const isNegated: StatusRule = (deed) => {
  const { analysis, verb, word } = deed;
  const signs = [...signsOf(analysis, verb), ...(verb === word ? [] : signsOf(analysis, word))];
  if (signs.some((sign) => NOT.test(sign)) && !signs.includes("only")) return "negated";
  if (signs.includes("without") || hasNone(deed)) return "negated";
  const before = wordsAt(analysis, verb - 3, verb);
  if (/\b(?:yet to|no longer|no more|stopped short of)$/.test(before) || /\bno longer\b/.test(before))
    return "negated";
  const over = headOf(analysis, verb);
  const isUnder = over !== null && /^(?:xcomp|obj|obl|advcl|ccomp)$/.test(relationOf(analysis, verb));
  return isUnder && PREVENTS.test(lemmaAt(analysis, over)) ? "negated" : null;
};
