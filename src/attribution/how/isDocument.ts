import type { Analysis } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { DOCUMENT_WORDS } from "./documentWords.ts";
import { spellOut } from "./spellOut.ts";
import { wordPattern } from "./wordPattern.ts";

/** The noun stands at the end of the phrase or before what describes it: "a study by", "the report". */
const DOCUMENT = new RegExp(
  `${wordPattern(DOCUMENT_WORDS).source}(?:$|(?:by|of|from|in|on|for|that|which|released|published|conducted|taken|obtained|filed) )`,
);

/** Is a draft's source something written or counted, and no person or body. */
export function isDocument({ source }: Draft, analysis: Analysis): boolean {
  return DOCUMENT.test(spellOut(source, analysis));
}
