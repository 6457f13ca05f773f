import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Scene } from "./Scene.ts";

/** The figures whose names are told together: the mentions of those names stand just before. */
export function membersOf(
  { mentions, figureOf }: Scene,
  { together, begin }: MentionDraft,
  index: number,
): readonly number[] {
  const members: number[] = [];
  for (let i = index - 1; i >= 0 && mentions[i]!.head >= begin; i--) {
    const { name } = mentions[i]!;
    if (name !== null && together.includes(name) && figureOf[i]! >= 0) members.unshift(figureOf[i]!);
  }
  return members;
}
