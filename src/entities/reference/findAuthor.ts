import { rangeAround } from "../../language/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Passage } from "../mentions/Passage.ts";

const BEING = new Set(["is", "was", "'s", "’s", ","]);

/**
 * Who writes in the first person: the person with whose name the last paragraph begins and who is then described ("Ana
 * Ruske is a novelist in …"). The index of that mention, or null where an article ends in no such note.
 */
export function findAuthor({ analysis, folded }: Passage, mentions: readonly MentionDraft[]): number | null {
  const { paragraphs, words } = analysis;
  if (paragraphs.length < 3) return null;
  for (let i = paragraphs.length - 1; i >= Math.max(2, paragraphs.length - 2); i--) {
    const [begin] = rangeAround(paragraphs, paragraphs[i]!, words);
    const at = mentions.findIndex(
      ({ form, name, begin: from }) => form === "name" && name !== null && from === begin,
    );
    if (at < 0) continue;
    const behind = folded[mentions[at]!.end] ?? "";
    const isDescribed =
      BEING.has(behind) ||
      folded.slice(mentions[at]!.head, mentions[at]!.head + 4).some((word) => word === "is");
    if (isDescribed) return at;
  }
  return null;
}
