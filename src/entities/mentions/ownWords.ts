import type { WordRange } from "../../language/index.ts";
import type { MentionDraft } from "./MentionDraft.ts";
import type { Passage } from "./Passage.ts";

const ENDS = new Set([",", "who", "which", "that", "(", "—", "–", ":"]);

/** The words of a mention without what is added behind its head: "a guard | , who was tired". */
export function ownWords(
  { folded }: Passage,
  { begin, head, end }: Pick<MentionDraft, "begin" | "head" | "end">,
): WordRange {
  let stop = head + 1;
  while (stop < end && !ENDS.has(folded[stop]!)) stop++;
  return [begin, stop];
}
