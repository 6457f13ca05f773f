import type { SpanList } from "../../article/index.ts";
import { indexAround, sentenceOf, type WordRange } from "../../language/index.ts";
import { ANSWER_REACH, RESPONDS_FROM } from "../settings.ts";
import { isKnown, isSameSide } from "../sides/Side.ts";
import { toSpans } from "../spans.ts";
import { type AnswerWords, findAnswerWords } from "./findAnswerWords.ts";
import { linkScore } from "./linkScore.ts";
import type { Doing, Scene } from "./Scene.ts";

/** Which event an event answers, and the words that say so. */
export interface Response {
  readonly of: string;
  readonly evidence: SpanList;
}

const wordOf = ({ draft }: Doing) => draft.word;
const MATERIAL = 4;
/** What a refusal or a concession answers. */
const ASKED = /^(?:REQUEST|THREATEN|AGREE|ACCUSE)$/;

const nearest = (doings: readonly Doing[], word: number): Doing | null =>
  doings.reduce<Doing | null>(
    (held, one) => (held && Math.abs(wordOf(held) - word) <= Math.abs(wordOf(one) - word) ? held : one),
    null,
  );

/** The last deed of the sentence before, where nobody says anything in this one: "X cut Y's staff. It was a reply in kind." */
function findJustBefore([begin]: WordRange, end: number, { analysis, doings, sayings }: Scene): Doing | null {
  const isSaid = sayings.some(({ cue }) => cue.some(([at]) => at >= begin && at < end));
  if (isSaid || begin === 0) return null;
  const [from] = sentenceOf(analysis, begin - 1);
  return doings.findLast((one) => wordOf(one) >= from && wordOf(one) < begin) ?? null;
}

/** The deed that answers: on its side of the words, in their sentence; else the last one of the sentence before. */
function findAnswering(
  { range: [begin, end], answering }: AnswerWords,
  sentence: WordRange,
  scene: Scene,
): Doing | null {
  const { doings } = scene;
  const inside = doings.filter((one) => wordOf(one) >= begin && wordOf(one) < end);
  if (answering === "is")
    return inside.find(({ draft }) => /^(?:REJECT|CONCEDE|AGREE)$/.test(draft.type)) ?? null;
  const behind = doings.filter((one) => wordOf(one) >= end && wordOf(one) < sentence[1]);
  const before = doings.filter((one) => wordOf(one) >= sentence[0] && wordOf(one) < begin);
  if (answering === "behind") return nearest(behind, end) ?? inside.at(-1) ?? nearest(before, begin);
  return nearest(before, begin) ?? findJustBefore(sentence, begin, scene);
}

/** Do two deeds pass between the same two, the other way round. */
function isCrosswise(a: Doing, b: Doing): boolean {
  const isTold = (one: Doing) => isKnown(one.actor) || isKnown(one.recipient);
  if (!isTold(a) || !isTold(b)) return false;
  return isSameSide(a.actor, b.recipient) || isSameSide(a.recipient, b.actor);
}

/** Is one deed told twice: same type by the same side. */
const isAgain = (a: Doing, b: Doing) => a.draft.type === b.draft.type && isSameSide(a.actor, b.actor);

/** The nearest earlier deed that fits: its parties crosswise, another's in the same sentence, or strongly linked by the model. */
function findEarlier(answering: Doing, words: AnswerWords, scene: Scene): Doing | null {
  const { analysis } = scene;
  const at = indexAround(analysis.sentences, wordOf(answering));
  const fits = scene.doings.filter((one) => {
    const apart = at - indexAround(analysis.sentences, wordOf(one));
    if (one === answering || wordOf(one) >= words.range[0] || apart > ANSWER_REACH || isAgain(one, answering))
      return false;
    if (words.answering === "is" && !ASKED.test(one.draft.type)) return false;
    const link = linkScore(
      { anchor: null, deed: answering.draft.deed },
      { anchor: null, deed: one.draft.deed },
      { links: scene.links, name: "response" },
    );
    const isBeside = apart === 0 && !isSameSide(one.actor, answering.actor);
    return isCrosswise(one, answering) || isBeside || link >= RESPONDS_FROM;
  });
  return fits.at(-1) ?? null;
}

/** The deed that is answered, where the words say that it stands. */
function findAnswered(
  answering: Doing,
  words: AnswerWords,
  { scene, sentence }: { scene: Scene; sentence: WordRange },
): Doing | null {
  const [begin, end] = words.range;
  const isOther = (one: Doing) => one !== answering && !isAgain(one, answering);
  const within = (from: number, to: number) => {
    const there = scene.doings.filter((one) => isOther(one) && wordOf(one) >= from && wordOf(one) < to);
    return there.find(({ event }) => event.quad === MATERIAL) ?? there[0] ?? null;
  };
  if (words.answered === "inside") {
    const asked = scene.doings.find(
      (one) => isOther(one) && wordOf(one) >= begin && wordOf(one) < end && ASKED.test(one.draft.type),
    );
    return asked ?? findEarlier(answering, words, scene);
  }
  if (words.answered === "between") return within(begin + 1, end) ?? findEarlier(answering, words, scene);
  if (words.answered === "behind") return within(end, sentence[1]) ?? findEarlier(answering, words, scene);
  return findEarlier(answering, words, scene);
}

/**
 * Which event answers which inside an article, by event id: only where words say so ("in response to", "retaliated by",
 * "rejected the demand"), which are the evidence. One after the other is no answer.
 */
export function findResponses(scene: Scene): ReadonlyMap<string, Response> {
  const { analysis } = scene;
  const out = new Map<string, Response>();
  for (const start of analysis.sentences) {
    const sentence = sentenceOf(analysis, start);
    for (const words of findAnswerWords(analysis, sentence)) {
      const answering = findAnswering(words, sentence, scene);
      const answered = answering && findAnswered(answering, words, { scene, sentence });
      if (!answering || !answered || out.has(answering.event.id)) continue;
      if (out.get(answered.event.id)?.of === answering.event.id) continue;
      out.set(answering.event.id, { of: answered.event.id, evidence: toSpans([words.range], analysis) });
    }
  }
  return out;
}
