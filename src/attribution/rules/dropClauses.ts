import { type Analysis, uposOf } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";

const CLAUSE = /^(?:that|whether)$/i;

/** "Who told them that rain was near said no": a clause is what somebody says, and says nothing itself. */
export function dropClauses(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  const { text, words } = analysis;
  return drafts.map((draft) => {
    const [first] = draft.source;
    if (!first || uposOf(analysis, first[0]) !== "SCONJ") return draft;
    const isClause = CLAUSE.test(text.slice(words.begin[first[0]], words.end[first[0]]));
    return isClause ? { ...draft, source: [] } : draft;
  });
}
