import { indexAround } from "../../language/index.ts";
import { DENIAL_REACH, MATCHED_FROM, NAMED_MATCHED_FROM, SUREST_MATCH } from "../settings.ts";
import { holdWord } from "../spans.ts";
import type { DenialSaying } from "./readDenial.ts";
import type { Saying, Scene } from "./Scene.ts";
import { wayOfDenial } from "./wayOfDenial.ts";
import { type Setting, weighDoing, weighSaying } from "./weighAnswered.ts";

export interface Match {
  /** Id of the statement or event. */
  readonly of: string;
  readonly confidence: number;
}

/** Is a statement another's and made: not the one in which the denial is told, nor one that nobody makes. */
function mayBeDenied(other: Saying, denial: Saying): boolean {
  const [cue] = denial.cue;
  if (other === denial || other.cue.length === 0 || other.attribution.negated) return false;
  return !cue || !holdWord(other.content, cue[0]);
}

/** Does a word stand within reach of a denial: what is denied farther off weighs too little. */
function reachOf({ cue }: Saying, { analysis: { sentences } }: Scene): (word: number) => boolean {
  const at = indexAround(sentences, cue[0]?.[0] ?? 0);
  const from = sentences[Math.max(0, at - DENIAL_REACH)] ?? 0;
  const to = sentences[at + DENIAL_REACH] ?? Number.POSITIVE_INFINITY;
  return (word) => word >= from && word < to;
}

/** The statement or event that a denial denies, the likeliest that fits; null where none is likely enough. */
export function matchDenial(denial: DenialSaying, scene: Scene): Match | null {
  const { saying } = denial;
  const isNear = reachOf(saying, scene);
  const setting: Setting = { denial, scene, way: wayOfDenial(denial, scene.analysis) };
  const sayings = scene.sayings
    .filter((other) => mayBeDenied(other, saying) && isNear(other.cue[0]![0]))
    .map((other) => ({ of: other.attribution.id, weight: weighSaying(other, setting) }));
  const doings = scene.doings
    .filter(
      ({ draft }) => draft.statement === null && !holdWord(saying.cue, draft.word) && isNear(draft.word),
    )
    .map((other) => ({ of: other.event.id, weight: weighDoing(other, setting) }));
  const none = { of: "", weight: 0 };
  const best = [...sayings, ...doings].reduce((held, one) => (held.weight >= one.weight ? held : one), none);
  const isSure = denial.isNamed || denial.isUntrue || denial.isTrusted;
  const least = isSure ? NAMED_MATCHED_FROM : MATCHED_FROM;
  if (best.weight < least) return null;
  return { of: best.of, confidence: Math.min(1, best.weight) * SUREST_MATCH };
}
