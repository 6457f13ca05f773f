import { indexAround, sentenceOf, uposOf } from "../../language/index.ts";
import type { WordRange } from "../EventDraft.ts";
import { isKnown, isSameSide } from "../sides/Side.ts";
import { countWords, holdWord } from "../spans.ts";
import { lemmaAt, wordAt, wordsAt } from "../wordAt.ts";
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
const ACCUSES = /^(?:accuse|blame)$/;

function lemmasOf(ranges: readonly WordRange[], { analysis }: Scene): ReadonlySet<string> {
  const out = new Set<string>();
  for (const [begin, end] of ranges) {
    for (let word = begin; word < end; word++) {
      if (CONTENT_WORD.test(uposOf(analysis, word))) out.add(lemmaAt(analysis, word));
    }
  }
  return out;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least === 0) return 0;
  return [...a].filter((one) => b.has(one)).length / least;
}

interface Candidate {
  readonly of: string;
  readonly word: number;
  readonly ranges: readonly WordRange[];
  readonly score: number;
}

/** What stands for the claim without telling it: "it", "the charge", "involvement", "wrongdoing". */
const POINTS_BACK =
  /^(?:(?:it|this|that|them|all of it|which|any|the|these|those|such|a|an|all|both|his|her|its|their) ?)*(?:charges?|accusations?|allegations?|claims?|reports?|involvement|wrongdoing|responsibility|knowledge|role|suggestions?|criticisms?)?$/;

const distance = (a: number, b: number, { analysis }: Scene) =>
  Math.abs(indexAround(analysis.sentences, a) - indexAround(analysis.sentences, b));

/** Who is accused must be who denies, or nobody known; who accuses must be another. */
function weighParties(denial: DenialSaying, accuser: Saying["side"] | null, accused: Saying["side"]): number {
  const { side } = denial.saying;
  let weight = 0;
  if (accuser && isKnown(accuser) && isKnown(side) && isSameSide(accuser, side)) weight -= W("SAME", 0.8);
  if (isKnown(accused) && isKnown(side)) weight += isSameSide(accused, side) ? W("FIT", 0.4) : -W("MISFIT", 0.2);
  return weight;
}

function scoreSaying(denial: DenialSaying, other: Saying, scene: Scene): number {
  const { saying } = denial;
  const { stance } = other.attribution;
  const [begin] = other.cue[0]!;
  const [at] = saying.cue[0]!;
  const link = linkScore({ anchor: saying.anchor, deed: null }, { anchor: other.anchor, deed: null }, { analysis: scene.analysis, name: "denial" });
  const points = isPointing(denial, scene);
  const isInside = holdWord(saying.content, begin);
  const isSameSentence = distance(begin, at, scene) === 0;
  const words = points ? 0 : overlap(lemmasOf(saying.content, scene), lemmasOf(other.content, scene));
  return (
    W("LINK", 0.5) * link +
    (ACCUSES.test(stance ?? "") ? W("ACC", 0.3) : stance === "state" || stance === null ? 0 : -W("OTHER", 0.3)) +
    weighParties(denial, other.side, other.about) +
    W("WORDS", 0.8) * words +
    (isInside ? W("INSIDE", 0.6) : 0) +
    (points && begin < at && (ACCUSES.test(stance ?? "") || isSameSentence) ? W("POINTS", 0.3) : 0) +
    (points && isSameSentence && begin < at ? W("BESIDE", 0.3) : 0) -
    W("DIST", 0.04) * distance(begin, at, scene) -
    (begin > at && !isInside ? W("AFTER", 0.4) : 0)
  );
}

function scoreDoing(denial: DenialSaying, other: Doing, scene: Scene): number {
  const { saying } = denial;
  const [at] = saying.cue[0]!;
  const isAccusation = other.draft.type === "ACCUSE";
  const isInside = holdWord(saying.content, other.draft.word);
  const link = linkScore({ anchor: saying.anchor, deed: null }, { anchor: null, deed: other.draft.deed }, { analysis: scene.analysis, name: "denial" });
  const parties = isAccusation ? weighParties(denial, other.actor, other.recipient) : weighParties(denial, null, other.actor);
  const points = isPointing(denial, scene);
  return (
    W("LINK", 0.5) * link +
    (isAccusation ? W("ACC", 0.3) : -W("DEED", 0.2)) +
    parties +
    (isInside ? W("VINSIDE", 0.3) : 0) +
    (points && isAccusation && other.draft.word < at ? W("POINTS", 0.3) : 0) +
    (isInside && namesClaim(denial, scene) ? W("CLAIMED", 0.5) : 0) +
    (points && distance(other.draft.word, at, scene) === 0 && other.draft.word < at ? W("BESIDE", 0.5) - 0.1 : 0) -
    W("DIST", 0.04) * distance(other.draft.word, at, scene) -
    (other.draft.word > at && !isInside ? W("AFTER", 0.4) : 0)
  );
}

/** Does a denial say that it is of a claim which it tells: "a report that airlines had been told". */
function namesClaim({ saying }: DenialSaying, { analysis }: Scene): boolean {
  const words = saying.content.map(([begin, end]) => wordsAt(analysis, begin, Math.min(end, begin + 6))).join(" ");
  return /\b(?:reports?|claims?|allegations?|accusations?|charges?|rumou?rs?|suggestions?|talk|accounts?)\b/.test(words);
}

/** Does a denial name its matter only by a word that points back to it. */
function isPointing({ saying }: DenialSaying, { analysis }: Scene): boolean {
  const words = saying.content.map(([begin, end]) => wordsAt(analysis, begin, end)).join(" ").replace(/[“”"',.]/g, "").trim();
  return POINTS_BACK.test(words);
}

/** The statement or event that a denial denies; null where none is likely enough. */
export function matchDenial(denial: DenialSaying, scene: Scene): Match | null {
  const { saying } = denial;
  const sayings = scene.sayings
    .filter((other) => other !== saying && other.cue.length > 0)
    .map((other): Candidate => ({ of: other.attribution.id, word: other.cue[0]![0], ranges: other.content, score: scoreSaying(denial, other, scene) }));
  const doings = scene.doings
    .filter(({ draft }) => draft.statement === null && draft.word !== saying.cue[0]![0] && !holdWord(saying.cue, draft.word))
    .map((other): Candidate => ({ of: other.event.id, word: other.draft.word, ranges: other.draft.trigger, score: scoreDoing(denial, other, scene) }));
  const best = [...sayings, ...doings].reduce<Candidate | null>((held, one) => (held && held.score >= one.score ? held : one), null);
  if (!best || best.score < W("LEAST", 0.6)) return null;
  return { of: best.of, confidence: Math.min(0.95, 0.4 + 0.4 * best.score) };
}
