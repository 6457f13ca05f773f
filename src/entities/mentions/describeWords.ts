import type { MentionDraft } from "./MentionDraft.ts";
import { ownWords } from "./ownWords.ts";
import { type Passage, wordsIn } from "./Passage.ts";

const DETERMINER = /^(?:the|a|an|this|that|these|those)\s+/i;

/** A description without its article and what is added to it: "senior official in the ministry". */
export function describeWords(
  passage: Passage,
  mention: Pick<MentionDraft, "begin" | "head" | "end">,
): string {
  return wordsIn(passage, ownWords(passage, mention))
    .replace(DETERMINER, "")
    .replace(/(?:'s|’s)$/, "");
}
