
import { type Analysis, rangeAround, sentenceOf } from "../../language/index.ts";
import type { EventDraft, WordRange } from "../EventDraft.ts";
import { isPublicWord } from "../phrases/isPublic.ts";

export function needPublic(drafts: readonly EventDraft[], analysis: Analysis): readonly EventDraft[] {
  const scope = process.env.SCOPE ?? "paragraph";
  const known = new Map<number, boolean>();
  return drafts.filter((draft) => {
    if (draft.confidence >= +(process.env.PUBC ?? 2)) return true;
    const [b, e] = scope === "paragraph" ? rangeAround(analysis.paragraphs, draft.word, analysis.words) : sentenceOf(analysis, draft.word);
    if (!known.has(b)) known.set(b, Array.from({ length: e - b }, (_, i) => b + i).some((w) => isPublicWord(analysis, w)));
    return known.get(b)!;
  });
}
