import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Passage } from "../mentions/Passage.ts";
import type { GroupedNames } from "../names/groupNames.ts";

/** The mention that stands for each of the model's: the one with its head, else the one that bears the name at its head. */
export function placeScored(
  { analysis }: Passage,
  mentions: readonly MentionDraft[],
  { names }: GroupedNames,
): number[] {
  const byHead = new Map(mentions.map(({ head }, i) => [head, i]));
  const byScored = new Map(
    mentions.flatMap(({ scored }, i) => (scored === null ? [] : [[scored, i] as const])),
  );
  const byWord = new Map<number, number>();
  mentions.forEach(({ name }, i) => {
    if (name === null) return;
    for (let w = names[name]!.begin; w < names[name]!.end; w++) byWord.set(w, i);
  });
  return analysis.mentions.map(
    ({ head }, i) => byScored.get(i) ?? byHead.get(head) ?? byWord.get(head) ?? -1,
  );
}
