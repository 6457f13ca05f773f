import { indexAround } from "../../language/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Nominal } from "../mentions/readNominal.ts";
import { EPITHET, EPITHET_FROM, EPITHET_REACH, EPITHET_SIGN } from "../settings.ts";
import { epithets } from "../tables/describing.ts";
import { capitalsFit } from "./capitalsFit.ts";
import type { Choice, Figure } from "./Figure.ts";
import type { Scene } from "./Scene.ts";
import { scoreFigures } from "./scoreFigures.ts";
import { sexOfNoun } from "./sexOfNoun.ts";

const MENTIONS = 60;

function fitsSex(noun: string, { man, woman }: Figure): boolean {
  const sex = sexOfNoun(noun);
  return sex === null || (sex === "man" ? man >= woman : woman >= man);
}

/** Is a description one that says more of somebody, or calls him what anyone may be called who was named. */
function isEpithet({ kind, isPlural, article, complement, modifiers, noun }: Nominal): boolean {
  if (kind !== "person" || isPlural || article !== "definite" || complement.length > 0) return false;
  return modifiers.length > 0 || epithets.has(noun);
}

/**
 * "The 34-year-old mother of three said": a definite description that nobody was called by before is another word for
 * the named person of whom the text has just spoken. Null where there is none near by, or the words are no person's.
 */
export function resolveEpithet(scene: Scene, mention: MentionDraft, nominal: Nominal): Choice | null {
  if (!mention.isSource || !isEpithet(nominal)) return null;
  const { analysis } = scene.passage;
  const { scores } = scoreFigures(scene, mention);
  const sentence = indexAround(analysis.sentences, mention.head);
  const weights = new Map<number, number>();
  for (let i = scene.figureOf.length - 1; i >= Math.max(0, scene.figureOf.length - MENTIONS); i--) {
    const figure = scene.figureOf[i]!;
    const known = scene.figures[figure];
    if (known?.kind !== "person" || known.isPlural || !fitsSex(nominal.noun, known)) continue;
    if (!capitalsFit(nominal, known)) continue;
    const far = sentence - indexAround(analysis.sentences, scene.mentions[i]!.head);
    if (far > EPITHET_REACH || (scene.mentions[i]!.isQuoted && !mention.isQuoted)) continue;
    const weight =
      (scores.get(figure) ?? 0) + EPITHET_SIGN / (1 + far) + (scene.mentions[i]!.isSource ? EPITHET_SIGN : 0);
    weights.set(figure, Math.max(weights.get(figure) ?? 0, weight));
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const [best] = ranked;
  if (!best) return null;
  const total = ranked.reduce((sum, [, weight]) => sum + weight, 0);
  const candidates = ranked
    .slice(0, 4)
    .map(([figure, weight]) => ({ figure, confidence: (EPITHET * weight) / total }));
  if (candidates[0]!.confidence < EPITHET_FROM) return { figure: "new", confidence: 0.5, candidates };
  return {
    figure: best[0],
    confidence: candidates[0]!.confidence,
    candidates: candidates.slice(1),
  };
}
