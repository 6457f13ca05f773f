import { indexAround, uposOf } from "../../language/index.ts";
import type { WordRange } from "../EventDraft.ts";
import { isKnown, isSameSide, type Side } from "../sides/Side.ts";
import { holdWord } from "../spans.ts";
import { wordAt, wordsAt } from "../wordAt.ts";
import { linkScore } from "./linkScore.ts";
import type { DenialSaying } from "./readDenial.ts";
import type { Doing, Saying, Scene } from "./Scene.ts";

export interface Match {
  /** Id of the statement or event. */
  readonly of: string;
  readonly confidence: number;
}

const W = (n: string, d: number) => +(process.env[n] ?? d);

const CONTENT_WORD = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/;
/** Cues that name an accusation, and those of any claim. */
const NAMES_ACCUSATION = /^(?:accus\w+|alleg\w+|blam\w+|charg(?:e[ds]?|ing)|claim\w*)$/;
const NAMES_CLAIM = /^(?:accus\w+|alleg\w+|blam\w+|charges?|claim\w*|report\w*|suggest\w*|rumou?rs?|assert\w*)$/;
const CLAIM = "(?:accusations?|allegations?|charges?|claims?|reports?|rumou?rs?|suggestions?|assertions?|criticisms?)";
/** What stands for the claim without telling it: "it", "the charge", "an accusation that", "involvement". */
const POINTS_BACK = new RegExp(
  `^(?:(?:it|this|that|them|all of it|which|any|the|these|those|such|a|an|all|both|his|her|its|their|as) ?)*(?:${CLAIM}|involvement|wrongdoing|responsibility|knowledge|role)?(?: (?:that|which))?$`,
);
const THE_CLAIM = new RegExp(`\\b(?:the|this|these|those|that|such) ${CLAIM}\\b(?! (?:that|of)\\b)`);

/** How a denial gives what it denies. */
type Way = "points" | "cites" | "tells";

function contentOf({ saying }: DenialSaying, { analysis }: Scene): string {
  const words = saying.content.map(([begin, end]) => wordsAt(analysis, begin, end)).join(" ");
  return words.replace(/[“”"',.]/g, "").replace(/\s+/g, " ").trim();
}

/** By a word that points back to it; as a claim that it tells in its own content; by telling the matter itself. */
function wayOf(denial: DenialSaying, scene: Scene): Way {
  const content = contentOf(denial, scene);
  if (POINTS_BACK.test(content) || THE_CLAIM.test(content) || denial.isUntrue) return "points";
  return new RegExp(`^(?:\\w+ ){0,4}${CLAIM}\\b`).test(content) ? "cites" : "tells";
}

/** The first letters of words that carry meaning: "confession" and "confessed" are one. */
function stemsOf(ranges: readonly WordRange[], { analysis }: Scene): ReadonlySet<string> {
  const out = new Set<string>();
  for (const [begin, end] of ranges) {
    for (let word = begin; word < end; word++) {
      if (CONTENT_WORD.test(uposOf(analysis, word))) out.add(wordAt(analysis, word).slice(0, 5));
    }
  }
  return out;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((one) => b.has(one)).length / Math.max(least, 3);
}

/** Who is accused must be who denies, or nobody known; who accuses must be another. */
function weighParties({ side }: Saying, accuser: Side | null, accused: Side): number {
  if (!isKnown(side)) return 0;
  const isOwn = accuser !== null && isKnown(accuser) && isSameSide(accuser, side);
  const fit = !isKnown(accused) ? 0 : isSameSide(accused, side) ? W("FIT", 0.4) : -W("MISFIT", 0.2);
  return fit - (isOwn ? W("SAME", 0.8) : 0);
}

interface Place {
  readonly word: number;
  readonly isInside: boolean;
}

/** Earlier is likelier than later, near than far; a word that points back points to what stands before. */
function weighPlace({ saying }: DenialSaying, { word, isInside }: Place, { scene, way }: { scene: Scene; way: Way }): number {
  if (isInside) return 0;
  const [at] = saying.cue[0]!;
  const { sentences } = scene.analysis;
  const apart = Math.abs(indexAround(sentences, word) - indexAround(sentences, at));
  const points = way === "points" && word < at ? W("POINTS", 0.2) + (apart === 0 ? W("BESIDE", 0.3) : 0) : 0;
  return points - W("DIST", 0.03) * apart - (word > at ? W("AFTER", 0.4) : 0);
}

function scoreSaying(denial: DenialSaying, other: Saying, { scene, way }: { scene: Scene; way: Way }): number {
  const { saying } = denial;
  const { analysis } = scene;
  const [word] = other.cue[0]!;
  const isInside = holdWord(saying.content, word);
  const cue = (wanted: RegExp) => other.cue.some(([b, e]) => Array.from({ length: e - b }, (_, i) => wordAt(analysis, b + i)).some((one) => wanted.test(one)));
  if (isInside && !cue(NAMES_CLAIM)) return 0;
  const { stance } = other.attribution;
  const isAccusing = stance === "accuse" || stance === "blame";
  const act = cue(NAMES_ACCUSATION) ? W("NAMED", 0.5) : isAccusing ? W("ACC", 0.3) : stance === "state" || stance === null ? 0 : -W("OTHER", 0.3);
  const link = linkScore({ anchor: saying.anchor, deed: null }, { anchor: other.anchor, deed: null }, { analysis, name: "denial" });
  const words = way === "points" ? 0 : shareOf(stemsOf(saying.content, scene), stemsOf(other.content, scene));
  return (
    act +
    W("LINK", 0.5) * link +
    weighParties(saying, other.side, other.about) +
    W("WORDS", 0.8) * words +
    (isInside ? W("INSIDE", 0.4) : way === "cites" ? -W("UNCITED", 0.4) : 0) +
    weighPlace(denial, { word, isInside }, { scene, way })
  );
}

function scoreDoing(denial: DenialSaying, { draft, actor, recipient }: Doing, { scene, way }: { scene: Scene; way: Way }): number {
  const { saying } = denial;
  const isAccusation = draft.type === "ACCUSE" && draft.mode !== "investigate";
  const isInside = holdWord(saying.content, draft.word);
  if (isInside && way !== "cites") return 0;
  const link = linkScore({ anchor: saying.anchor, deed: null }, { anchor: null, deed: draft.deed }, { analysis: scene.analysis, name: "denial" });
  const parties = isAccusation ? weighParties(saying, actor, recipient) : weighParties(saying, null, actor);
  return (
    (isAccusation ? W("VACC", 0.3) : -W("DEED", 0.2)) +
    W("LINK", 0.5) * link +
    parties +
    (isInside ? W("CITES", 0.9) : way === "cites" ? -W("UNCITED", 0.4) : 0) +
    weighPlace(denial, { word: draft.word, isInside }, { scene, way })
  );
}

/** The statement or event that a denial denies, the likeliest that fits; null where none is likely enough. */
export function matchDenial(denial: DenialSaying, scene: Scene): Match | null {
  const { saying } = denial;
  const setting = { scene, way: wayOf(denial, scene) };
  const sayings = scene.sayings
    .filter((other) => other !== saying && other.cue.length > 0)
    .map((other) => ({ of: other.attribution.id, score: scoreSaying(denial, other, setting) }));
  const doings = scene.doings
    .filter(({ draft }) => draft.statement === null && !holdWord(saying.cue, draft.word))
    .map((other) => ({ of: other.event.id, score: scoreDoing(denial, other, setting) }));
  const best = [...sayings, ...doings].reduce((held, one) => (held.score >= one.score ? held : one), { of: "", score: 0 });
  if (best.score < (denial.isNamed || denial.isUntrue ? W("LEASTN", 0.5) : W("LEAST", 0.6))) return null;
  return { of: best.of, confidence: Math.min(0.95, 0.4 + 0.4 * best.score) };
}
