import { headOf, indexAround, relationOf } from "../../language/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { FAR, FAR_AWAY, LEFT_OPEN, NONE_COUNTS, PRONOUN_FROM, QUOTED_ONLY, SPEAKS_ON } from "../settings.ts";
import { agree } from "./agree.ts";
import type { Choice } from "./Figure.ts";
import type { Scene } from "./Scene.ts";
import { scoreFigures } from "./scoreFigures.ts";

const NOBODY: Choice = { figure: "nobody", confidence: 0, candidates: [] };

/** Is a name the subject of its sentence's main clause: what is said of others inside a clause brings up nobody new. */
function isTopic({ passage: { analysis } }: Scene, { form, begin, end }: MentionDraft): boolean {
  if (form !== "name") return false;
  for (let w = begin; w < end; w++) {
    const verb = relationOf(analysis, w).startsWith("nsubj") ? headOf(analysis, w) : null;
    if (verb !== null && relationOf(analysis, verb) === "root") return true;
  }
  return false;
}

/**
 * Of whom a sentence goes on to speak that has a pronoun for its source: the last source or subject of its paragraph,
 * else the last source of the one before. Null where the pronoun is no source.
 */
function lastSpeaker(scene: Scene, mention: MentionDraft, index: number): number | null {
  if (!mention.isSource || mention.isQuoted) return null;
  const { passage, mentions, figureOf, figures } = scene;
  const paragraphOf = (at: number) => indexAround(passage.analysis.paragraphs, mentions[at]!.head);
  const paragraph = paragraphOf(index);
  for (let i = index - 1; i >= 0 && paragraph - paragraphOf(i) <= 1; i--) {
    const one = mentions[i]!;
    const known = figures[figureOf[i]!];
    if (!known || one.isQuoted) continue;
    const isNext =
      paragraphOf(i) === paragraph && isTopic(scene, one) && agree(mention.pronoun!, known) > 0.5;
    if (one.isSource || isNext) return figureOf[i]!;
  }
  return null;
}

/** Sentences between a mention and the last one of a figure. */
function sentencesSince(
  { passage: { analysis }, mentions, figures }: Scene,
  head: number,
  figure: number,
): number {
  const last = mentions[figures[figure]!.last]!.head;
  return indexAround(analysis.sentences, head) - indexAround(analysis.sentences, last);
}

/**
 * Whom he, she, it or they means: the figure that the model thinks likeliest of those with which it agrees. One who was
 * spoken of far above only is no likely one.
 */
export function resolvePronoun(scene: Scene, mention: MentionDraft, index: number): Choice {
  const pronoun = mention.pronoun!;
  if (pronoun.person !== 3 || pronoun.kind === "indefinite") return NOBODY;
  const { scores: told, none } = scoreFigures(scene, mention);
  const scores = new Map(told);
  const spoken = lastSpeaker(scene, mention, index);
  if (spoken !== null) {
    const since = sentencesSince(scene, mention.head, spoken);
    scores.set(spoken, (scores.get(spoken) ?? 0) + SPEAKS_ON / Math.max(1, since));
  }
  const ranked = [...scores]
    .map(([figure, score]) => {
      const known = scene.figures[figure]!;
      const isFar = sentencesSince(scene, mention.head, figure) > FAR;
      const isElsewhere = !mention.isQuoted && known.lastOutside < 0;
      const doubt = (isFar ? FAR_AWAY : 1) * (isElsewhere ? QUOTED_ONLY : 1);
      return { figure, score: score * agree(pronoun, known) * doubt };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (!best) return NOBODY;
  const total = ranked.reduce((sum, { score }) => sum + score, 0) + none * NONE_COUNTS + LEFT_OPEN;
  const candidates = ranked.slice(0, 4).map(({ figure, score }) => ({ figure, confidence: score / total }));
  const confidence = best.score / total;
  return confidence < PRONOUN_FROM
    ? { figure: "nobody", confidence: 0, candidates }
    : { figure: best.figure, confidence, candidates: candidates.slice(1) };
}
