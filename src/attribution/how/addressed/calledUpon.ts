import { type Analysis, childrenOf, relationOf } from "../../../language/index.ts";
import type { Draft } from "../../Draft.ts";
import { mainClauses } from "../mainClauses.ts";
import { spellOut } from "../spellOut.ts";
import { isSomebody } from "./isSomebody.ts";

const MUST = / (?:must|should|needs?|has|have|ought|to) /;

/** The one that a demand without a hearer calls upon: who "must" and "has to". */
export function calledUpon(draft: Draft, analysis: Analysis): readonly number[] {
  return mainClauses(draft, analysis).flatMap(({ predicate, children }) => {
    const isDuty = [predicate, ...children].some((word) => MUST.test(spellOut([[word, word + 1]], analysis)));
    return isDuty
      ? childrenOf(analysis, predicate).filter(
          (word) => relationOf(analysis, word) === "nsubj" && isSomebody(word, analysis),
        )
      : [];
  });
}
