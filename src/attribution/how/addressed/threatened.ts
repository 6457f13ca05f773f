import { type Analysis, childrenOf, relationOf } from "../../../language/index.ts";
import type { Draft } from "../../Draft.ts";
import { mainClauses } from "../mainClauses.ts";
import { isSomebody } from "./isSomebody.ts";

/** The one that a threat without a hearer is made to: whom its verb is to hit ("will punish the rebels"). */
export function threatened(draft: Draft, analysis: Analysis): readonly number[] {
  return mainClauses(draft, analysis)
    .slice(0, 1)
    .flatMap(({ predicate }) =>
      childrenOf(analysis, predicate).filter(
        (word) => relationOf(analysis, word) === "obj" && isSomebody(word, analysis),
      ),
    );
}
