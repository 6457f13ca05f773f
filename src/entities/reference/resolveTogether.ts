import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Choice } from "./Figure.ts";
import type { Scene } from "./Scene.ts";

const SURE = 0.9;

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

/** A key that those who are told together have in whatever order; null for nobody. */
export function keyOfMembers(members: readonly number[]): string {
  return [...members].sort((a, b) => a - b).join(" ");
}

/** Whom names mean that are told together: the same ones told together before, or they anew. */
export function resolveTogether(scene: Scene, mention: MentionDraft, index: number): Choice {
  const members = membersOf(scene, mention, index);
  const figure = scene.ofMembers.get(keyOfMembers(members)) ?? "new";
  return { figure, confidence: SURE, candidates: [] };
}
