import { indexAround } from "../../language/index.ts";
import { areSynonyms } from "../mentions/areSynonyms.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { type Nominal, readNominal } from "../mentions/readNominal.ts";
import {
  AGAIN,
  BY_NEW,
  CALLED,
  FAR,
  LEAST_WEIGHT,
  NEARNESS,
  NEARNESS_OF_PLACE,
  NOMINAL_AT_MOST,
  NOMINAL_FROM,
  OTHERS,
  REACH,
  TOLD_FROM,
  UNSURE,
} from "../settings.ts";
import { placeNouns, slightWords, sortOf } from "../tables/describing.ts";
import { capitalsFit } from "./capitalsFit.ts";
import type { Choice, Figure } from "./Figure.ts";
import { resolveEpithet } from "./resolveEpithet.ts";
import type { Scene } from "./Scene.ts";
import { scoreFigures } from "./scoreFigures.ts";

const NEW: Choice = { figure: "new", confidence: BY_NEW, candidates: [] };
function kindsFit({ kind, isPlural }: Nominal, figure: Figure): boolean {
  if (kind === null) return figure.kind === "thing" || figure.kind === "document";
  if (kind === "group") return figure.kind === "group" || figure.isPlural;
  if (isPlural !== figure.isPlural) return false;
  if (isPlural && kind === "person") return figure.kind === "group";
  if (kind === "organisation")
    return figure.kind === "organisation" || figure.kind === "country" || figure.kind === "place";
  if (kind === "document") return figure.kind === "document";
  return figure.kind === "person" || figure.kind === "unnamed";
}

/** Does an earlier description, or a title before a name, call a figure what this one calls it. */
function isCalled(nominal: Nominal, figure: Figure): boolean {
  if (nominal.isPlural !== figure.isPlural) return false;
  if (figure.nouns.has(nominal.noun)) return true;
  // Only who has a name is called by another word of the same meaning.
  if (figure.group === null) return false;
  for (const noun of figure.nouns) if (areSynonyms(noun, nominal.noun)) return true;
  return false;
}

/** Does one word of a description tell the same as one of those by which a figure is known. */
function isKnown(word: string, { modifiers }: Figure): boolean {
  if (modifiers.has(word) || slightWords.has(word)) return true;
  for (const known of modifiers) if (areSynonyms(word, known)) return true;
  return false;
}

/** Do the words that tell which one is meant go together: "the second official" is no first one. */
function modifiersFit(nominal: Nominal, figure: Figure): boolean {
  if (figure.kind !== "person") return nominal.modifiers.every((word) => isKnown(word, figure));
  return capitalsFit(nominal, figure);
}

function weigh(
  scene: Scene,
  {
    mention,
    nominal,
    figure,
    score,
  }: {
    readonly mention: MentionDraft;
    readonly nominal: Nominal;
    readonly figure: number;
    readonly score: number;
  },
): number {
  const known = scene.figures[figure]!;
  if (!kindsFit(nominal, known)) return 0;
  const { analysis } = scene.passage;
  const last = scene.mentions[known.last]!.head;
  const far = indexAround(analysis.sentences, mention.head) - indexAround(analysis.sentences, last);
  const nearness = 1 / (1 + far / FAR);
  if (isCalled(nominal, known))
    return modifiersFit(nominal, known) ? CALLED + score + NEARNESS * nearness : score * 0.5;
  const sort = sortOf[nominal.noun];
  const isPlace = placeNouns.has(nominal.noun) && (known.kind === "place" || known.kind === "country");
  if (isPlace) return score + NEARNESS_OF_PLACE * nearness;
  const isSort = sort !== undefined && known.group !== null && sort.some((word) => known.nouns.has(word));
  return score + (isSort ? NEARNESS * nearness : 0);
}

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
      weight: weigh(scene, { mention, nominal, figure, score: scores.get(figure) ?? 0 }),
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
