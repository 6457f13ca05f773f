import { type Analysis, rangeAround } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import { isPublicWord } from "../phrases/isPublic.ts";

/**
 * A public deed is told where somebody of public life is spoken of: a paragraph without any name of a person, body or
 * country and without any office, police or union tells none.
 */
export function needPublic(drafts: readonly EventDraft[], analysis: Analysis): readonly EventDraft[] {
  const known = new Map<number, boolean>();
  return drafts.filter(({ word }) => {
    const [begin, end] = rangeAround(analysis.paragraphs, word, analysis.words);
    const isPublic =
      known.get(begin) ??
      Array.from({ length: end - begin }, (_, i) => begin + i).some((each) => isPublicWord(analysis, each));
    known.set(begin, isPublic);
    return isPublic;
  });
}
