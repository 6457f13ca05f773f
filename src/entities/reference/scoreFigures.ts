import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Scene } from "./Scene.ts";

/** What the model makes of each figure as the one that a mention means: the sum over its mentions, and of none of them. */
export function scoreFigures(
  { passage, ofScored, figureOf }: Scene,
  { scored }: Pick<MentionDraft, "scored">,
): { readonly scores: ReadonlyMap<number, number>; readonly none: number } {
  const scores = new Map<number, number>();
  if (scored === null) return { scores, none: 1 };
  const { antecedents, none } = passage.analysis.mentions[scored]!;
  for (const { mention, probability } of antecedents) {
    const figure = figureOf[ofScored[mention] ?? -1] ?? -1;
    if (figure >= 0) scores.set(figure, (scores.get(figure) ?? 0) + probability);
  }
  return { scores, none };
}
