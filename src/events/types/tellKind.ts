import type { EventMode } from "../../article/index.ts";
import type { Trigger } from "../../language/index.ts";
import type { EventText } from "../EventText.ts";
import { CLEAR_FROM } from "../settings.ts";
import { clearWords } from "../tables/clearWords.ts";
import { openScene } from "./openScene.ts";
import type { Kind } from "./TypeRule.ts";
import { typeRules } from "./typeRules.ts";

/** What a deed is, and whether the words themselves say so, not the model alone. */
export interface Told extends Kind {
  readonly isClear: boolean;
}

const likeliestMode = (modes: Trigger["modes"]): EventMode | null =>
  ((Object.entries(modes).sort((a, b) => b[1] - a[1])[0]?.[0] ?? "") || null) as EventMode | null;

/** What the first rule of types says of the deed that a word names; null where none does. */
export function tellKindByWords(analysis: EventText, word: number): Kind | null {
  const scene = openScene(analysis, word);
  for (const rule of typeRules) {
    const kind = rule(scene);
    if (kind) return kind;
  }
  return null;
}

/**
 * What the deed of a trigger is: what a rule says of its words; else the type of a word that seldom means another, where
 * the model finds it possible; else the model's likeliest type, with its likeliest mode.
 */
export function tellKind(trigger: Trigger, analysis: EventText): Told {
  const ruled = tellKindByWords(analysis, trigger.word);
  if (ruled) return { ...ruled, isClear: true };
  const own = { type: trigger.type, mode: likeliestMode(trigger.modes) };
  const clear = clearWords.get(openScene(analysis, trigger.word).lemma);
  if (!clear || trigger.types[clear.type] < CLEAR_FROM) return { ...own, isClear: false };
  return clear.type === trigger.type ? { ...own, isClear: true } : { ...clear, isClear: true };
}
