import type { Attribution } from "../article/index.ts";
import type { Analysis } from "../language/index.ts";
import type { EventDraft } from "./EventDraft.ts";
import { countWords, holdWord, toRanges } from "./spans.ts";

/**
 * The attribution that alone reports an event: the narrowest in whose content its trigger stands. A plan or a wish
 * (`control`) reports nothing; a statement that is the event itself has the holder of that statement.
 */
export function findHolder(
  { word, statement }: EventDraft,
  { analysis, attributions }: { readonly analysis: Analysis; readonly attributions: readonly Attribution[] },
): string | null {
  const own = attributions.find(({ id }) => id === statement);
  if (own) return own.within;
  const holders = attributions
    .map((one) => ({ one, content: toRanges(one.content, analysis) }))
    .filter(({ one, content }) => one.type !== "control" && holdWord(content, word))
    .sort((a, b) => countWords(a.content) - countWords(b.content));
  return holders[0]?.one.id ?? null;
}
