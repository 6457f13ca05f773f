import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { type Nominal, readNominal } from "../mentions/readNominal.ts";
import {
  AGAIN,
  BY_NEW,
  LEAST_WEIGHT,
  NOMINAL_AT_MOST,
  NOMINAL_FROM,
  OTHERS,
  REACH,
  TOLD_FROM,
  UNSURE,
} from "../settings.ts";
import type { Choice, Figure } from "./Figure.ts";
import { isCalled } from "./isCalled.ts";
import { modifiersFit } from "./modifiersFit.ts";
import { resolveEpithet } from "./resolveEpithet.ts";
import type { Scene } from "./Scene.ts";
import { scoreFigures } from "./scoreFigures.ts";
import { weighNominal } from "./weighNominal.ts";

const NEW: Choice = { figure: "new", confidence: BY_NEW, candidates: [] };
/** Of those who have no name: the last that was called the same, unless this one is another. */
function resolveBare(scene: Scene, nominal: Nominal): Choice {
  if (nominal.isOther || !nominal.isPlural) return NEW;
  const fits = (figure: Figure) =>
    isCalled(nominal, figure) &&
    modifiersFit(nominal, figure) &&
    figure.modifiers.size === nominal.modifiers.length;
  let same = -1;
  for (const at of scene.ofNoun.get(nominal.noun) ?? []) if (at > same && fits(scene.figures[at]!)) same = at;
  return same < 0 ? NEW : { figure: same, confidence: AGAIN, candidates: [] };
}

/**
 * Whom a description means. An indefinite one brings in somebody new; a definite one is who was called so before, by a
 * title or a description, or whom the model takes it for; where that is not clear, somebody new.
 */
export function resolveNominal(scene: Scene, mention: MentionDraft): Choice {
  const nominal = readNominal(scene.passage, mention);
  if (nominal.article === "indefinite" || nominal.isOther) return NEW;
  if (nominal.article === "bare") return resolveBare(scene, nominal);
  const { scores } = scoreFigures(scene, mention);
  const ranked = [...new Set(scene.figureOf.slice(-REACH))]
    .filter((figure) => figure >= 0)
    .map((figure) => ({
      figure,
      weight: weighNominal(scene, { mention, nominal, figure, score: scores.get(figure) ?? 0 }),
    }))
    .filter(({ weight }) => weight > LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight);
  const [best] = ranked;
  const from = nominal.isTold || nominal.article === "possessive" ? TOLD_FROM : NOMINAL_FROM;
  const candidates = ranked
    .slice(0, 4)
    .map(({ figure, weight }) => ({ figure, confidence: weight / (weight + 2 * UNSURE) }));
  if (!best || best.weight < from) return resolveEpithet(scene, mention, nominal) ?? { ...NEW, candidates };
  const rest = ranked.slice(1).reduce((sum, { weight }) => sum + weight, 0);
  return {
    figure: best.figure,
    confidence: Math.min(NOMINAL_AT_MOST, best.weight / (best.weight + rest * OTHERS + UNSURE)),
    candidates: candidates.slice(1),
  };
}
