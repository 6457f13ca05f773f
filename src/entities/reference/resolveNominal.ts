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
  UNTOLD,
} from "../settings.ts";
import type { Choice, Figure } from "./Figure.ts";
import { isCalled } from "./isCalled.ts";
import { modifiersFit } from "./modifiersFit.ts";
import { resolveApposed } from "./resolveApposed.ts";
import { resolveEpithet } from "./resolveEpithet.ts";
import { resolveSide } from "./resolveSide.ts";
import { resolveTwo } from "./resolveTwo.ts";
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

/** The figure whose somebody is, where the words say so: "his brother" is not he; -1 where they do not. */
function ownerOf({ passage, mentions, figureOf }: Scene, { begin, head }: MentionDraft): number {
  for (let i = figureOf.length - 1; i >= 0 && mentions[i]!.head >= begin; i--) {
    const { end, pronoun } = mentions[i]!;
    const isOwner = pronoun !== null || /^['’]s?$/.test(passage.raw[end] ?? passage.raw[end - 1]!);
    if (mentions[i]!.head < head && isOwner) return figureOf[i]!;
  }
  return -1;
}

/** Somebody new; "the judge" of whom nobody has spoken may as well be anyone who was named. */
function makeNew({ kind, article, modifiers }: Nominal, candidates: Choice["candidates"]): Choice {
  const isOpen = kind === "person" && article === "definite" && modifiers.length === 0;
  return { ...NEW, confidence: isOpen ? UNTOLD : NEW.confidence, candidates };
}

/** Of all who were spoken of just before, how much speaks for each as the one that a description means. */
function rankFigures(scene: Scene, mention: MentionDraft, nominal: Nominal) {
  const { scores } = scoreFigures(scene, mention);
  const owner = nominal.article === "possessive" ? ownerOf(scene, mention) : -1;
  return [...new Set(scene.figureOf.slice(-REACH))]
    .filter((figure) => figure >= 0 && figure !== owner)
    .map((figure) => ({
      figure,
      weight: weighNominal(scene, { mention, nominal, figure, score: scores.get(figure) ?? 0 }),
    }))
    .filter(({ weight }) => weight > LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight);
}

/**
 * Whom a description means. An indefinite one brings in somebody new; a definite one is who was called so before, by a
 * title or a description, or whom the model takes it for; where that is not clear, somebody new.
 */
export function resolveNominal(scene: Scene, mention: MentionDraft): Choice {
  const nominal = readNominal(scene.passage, mention);
  const told =
    resolveTwo(scene, mention, nominal) ??
    resolveSide(scene, mention, nominal) ??
    resolveApposed(scene, mention, nominal);
  if (told) return told;
  if (nominal.article === "indefinite" || nominal.isOther) return NEW;
  if (nominal.article === "bare") return resolveBare(scene, nominal);
  const ranked = rankFigures(scene, mention, nominal);
  const [best] = ranked;
  const from = nominal.isTold || nominal.article === "possessive" ? TOLD_FROM : NOMINAL_FROM;
  const candidates = ranked
    .slice(0, 4)
    .map(({ figure, weight }) => ({ figure, confidence: weight / (weight + 2 * UNSURE) }));
  if (!best || best.weight < from)
    return resolveEpithet(scene, mention, nominal) ?? makeNew(nominal, candidates);
  const rest = ranked.slice(1).reduce((sum, { weight }) => sum + weight, 0);
  return {
    figure: best.figure,
    confidence: Math.min(NOMINAL_AT_MOST, best.weight / (best.weight + rest * OTHERS + UNSURE)),
    candidates: candidates.slice(1),
  };
}
