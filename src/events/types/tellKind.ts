import type { EventMode } from "../../article/index.ts";
import { type Analysis, sentenceOf, type Trigger } from "../../language/index.ts";
import { findParties } from "../phrases/findParties.ts";
import { CLEAR_FROM } from "../settings.ts";
import { clearWords } from "../tables/clearWords.ts";
import { lemmaAt, wordAt, wordsAt } from "../wordAt.ts";
import type { Kind, Scene } from "./TypeRule.ts";
import { typeRules } from "./typeRules.ts";

function openScene(analysis: Analysis, word: number): Scene {
  const [first, last] = sentenceOf(analysis, word);
  const { targets } = findParties(analysis, word);
  return {
    word: wordAt(analysis, word),
    lemma: lemmaAt(analysis, word),
    before: wordsAt(analysis, first, word),
    behind: wordsAt(analysis, word + 1, last),
    object: targets.map(({ begin, end }) => wordsAt(analysis, begin, end)).join(" | "),
  };
}

export interface Told extends Kind {
  /** Do the words themselves say so, not the model alone. */
  readonly isClear: boolean;
}

const likeliestMode = (modes: Trigger["modes"]): EventMode | null =>
  ((Object.entries(modes).sort((a, b) => b[1] - a[1])[0]?.[0] ?? "") || null) as EventMode | null;

/**
 * What the deed of a trigger is: what a rule says of its words; else the type of a word that seldom means another, where
 * the model finds it possible; else the model's likeliest type, with its likeliest mode.
 */
export function tellKind(trigger: Trigger, analysis: Analysis): Told {
  const scene = openScene(analysis, trigger.word);
  for (const rule of typeRules) {
    const kind = rule(scene);
    if (kind) return { ...kind, isClear: true };
  }
  const own = { type: trigger.type, mode: likeliestMode(trigger.modes) };
  const clear = clearWords.get(scene.lemma);
  if (!clear || trigger.types[clear.type] < CLEAR_FROM) return { ...own, isClear: false };
  return clear.type === trigger.type ? { ...own, isClear: true } : { ...clear, isClear: true };
}
