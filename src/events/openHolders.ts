import type { Attribution } from "../article/index.ts";
import { type Analysis, countWords, openRanges, type WordRange } from "../language/index.ts";
import type { EventDraft } from "./EventDraft.ts";
import { holdWord, toRanges } from "./spans.ts";

/** Finds the attribution that alone reports an event, or null. */
export type FindHolder = (draft: Pick<EventDraft, "word" | "statement">) => string | null;

interface Told {
  readonly attribution: Attribution;
  readonly content: readonly WordRange[];
}

/**
 * Prepares to find the attribution that alone reports an event: the narrowest in whose content its trigger stands. A plan
 * or a wish (`control`) reports nothing; a statement that is the event itself has the holder of that statement.
 */
export function openHolders(attributions: readonly Attribution[], analysis: Analysis): FindHolder {
  const byId = new Map(attributions.map((one) => [one.id, one]));
  const told = openRanges<Told>();
  for (const attribution of attributions) {
    const content = toRanges(attribution.content, analysis);
    if (attribution.type !== "control") told.add({ attribution, content }, content);
  }
  return ({ word, statement }) => {
    const own = statement === null ? undefined : byId.get(statement);
    if (own) return own.within;
    const [holder] = told
      .near([[word, word + 1]])
      .filter(({ content }) => holdWord(content, word))
      .sort((a, b) => countWords(a.content) - countWords(b.content));
    return holder?.attribution.id ?? null;
  };
}
