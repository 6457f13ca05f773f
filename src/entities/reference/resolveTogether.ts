import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { TOGETHER } from "../settings.ts";
import type { Choice } from "./Figure.ts";
import { keyOfMembers } from "./keyOfMembers.ts";
import { membersOf } from "./membersOf.ts";
import type { Scene } from "./Scene.ts";

/** Whom names mean that are told together: the same ones told together before, or they anew. */
export function resolveTogether(scene: Scene, mention: MentionDraft, index: number): Choice {
  const members = membersOf(scene, mention, index);
  const figure = scene.ofMembers.get(keyOfMembers(members)) ?? "new";
  return { figure, confidence: TOGETHER, candidates: [] };
}
