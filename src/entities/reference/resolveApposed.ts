import { relationOf } from "../../language/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Nominal } from "../mentions/readNominal.ts";
import { APPOSED } from "../settings.ts";
import type { Choice } from "./Figure.ts";
import { kindsFit } from "./kindsFit.ts";
import type { Scene } from "./Scene.ts";

/** Words before a description among which the name stands that it describes. */
const REACH = 8;

/** A description behind the comma of a name is of who bears it: "Tarn Lines, a shipping company". Null for others. */
export function resolveApposed(scene: Scene, { begin, head }: MentionDraft, nominal: Nominal): Choice | null {
  const { passage, mentions, figureOf, figures } = scene;
  if (passage.raw[begin - 1] !== "," || relationOf(passage.analysis, head) === "conj") return null;
  for (let i = figureOf.length - 1; i >= 0 && mentions[i]!.head >= begin - REACH; i--) {
    const { name } = mentions[i]!;
    if (name === null || scene.grouped.names[name]!.end !== begin - 1) continue;
    const figure = figureOf[i]!;
    const isFitting = figure >= 0 && kindsFit(nominal, figures[figure]!);
    return isFitting ? { figure, confidence: APPOSED, candidates: [] } : null;
  }
  return null;
}
