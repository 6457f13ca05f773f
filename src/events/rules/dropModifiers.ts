import { type Analysis, headOf, relationOf, uposOf } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import { isSomeone } from "../phrases/isSomeone.ts";
import { wordAt } from "../wordAt.ts";

/** Words that only describe a thing: "an arresting view", "a striking likeness"; "the detained men" tells a deed. */
export function dropModifiers(drafts: readonly EventDraft[], analysis: Analysis): readonly EventDraft[] {
  return drafts.filter(({ word }) => {
    const over = headOf(analysis, word);
    if (over === null || relationOf(analysis, word) !== "amod" || uposOf(analysis, word) === "NOUN")
      return true;
    return !wordAt(analysis, word).endsWith("ing") || isSomeone(analysis, [over, over + 1]);
  });
}
