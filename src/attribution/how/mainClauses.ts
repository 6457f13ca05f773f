import { type Analysis, childrenOf, headOf, relationOf } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { listWords } from "../wordRanges.ts";

/** A main predicate of what is said, with the words that hang on it. */
export interface MainClause {
  readonly predicate: number;
  readonly children: readonly number[];
}

const isAfter = (relation: string) => /^(?:conj|parataxis|punct|cc|mark)(?::|$)/.test(relation);

/** The predicates of a content that hang on nothing in it: one for each of its sentences; none where no tree was read. */
export function mainClauses({ content }: Draft, analysis: Analysis): readonly MainClause[] {
  const words = new Set(listWords(content));
  return [...words]
    .filter((word) => {
      const head = headOf(analysis, word);
      const relation = relationOf(analysis, word);
      return relation !== "" && !isAfter(relation) && (head === null || !words.has(head));
    })
    .map((predicate) => ({ predicate, children: childrenOf(analysis, predicate) }));
}
