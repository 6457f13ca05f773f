import { headOf, relationOf } from "../../language/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { BY_RELATIVE } from "../settings.ts";
import type { Choice } from "./Figure.ts";
import type { Scene } from "./Scene.ts";

/** Words that a relative clause may stand behind the noun that it belongs to. */
const REACH = 40;

/** The noun that the clause of a relative pronoun belongs to, by the tree; else the mention before the comma before it. */
function findNoun(
  { passage: { analysis, raw }, mentions }: Scene,
  { head }: MentionDraft,
  index: number,
): number | null {
  let word: number | null = head;
  for (let steps = 0; word !== null && steps < 6; steps++) {
    if (relationOf(analysis, word).startsWith("acl")) {
      const noun = headOf(analysis, word);
      if (noun !== null && noun < head && head - noun < REACH) return noun;
    }
    word = headOf(analysis, word);
  }
  for (let i = index - 1; i >= 0 && head - mentions[i]!.end <= 1; i--) {
    const gap = raw.slice(mentions[i]!.end, head);
    if (gap.every((mark) => mark === ",")) return mentions[i]!.head;
  }
  return null;
}

/** Whom "who" or "which" means: what its clause is said of. */
export function resolveRelative(scene: Scene, mention: MentionDraft, index: number): Choice {
  const noun = findNoun(scene, mention, index);
  if (noun === null) return { figure: "nobody", confidence: 0, candidates: [] };
  for (let i = index - 1; i >= 0; i--) {
    const other = scene.mentions[i]!;
    const isIts = other.head === noun || (other.begin <= noun && noun < other.end && other.form === "name");
    if (isIts && scene.figureOf[i]! >= 0)
      return { figure: scene.figureOf[i]!, confidence: BY_RELATIVE, candidates: [] };
    if (mention.head - other.head > REACH) break;
  }
  return { figure: "nobody", confidence: 0, candidates: [] };
}
