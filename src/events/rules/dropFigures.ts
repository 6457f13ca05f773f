import { headOf, relationOf, sentenceOf, uposOf } from "../../language/index.ts";
import type { EventDraft } from "../EventDraft.ts";
import type { EventText } from "../EventText.ts";
import { findParties } from "../phrases/findParties.ts";
import { isPublic } from "../phrases/isPublic.ts";
import { isSomeone } from "../phrases/isSomeone.ts";
import { fees, figures, markets, scenes } from "../tables/figures.ts";
import { FORCES } from "../types/patterns.ts";
import { lemmaAt, wordAt, wordsAt } from "../wordAt.ts";

type Figure = (draft: EventDraft, analysis: EventText) => boolean;

/** Kills time, shoots a film, an assault on good taste: what it is done to cannot be hit, seized or arrested. */
const hitsFigure: Figure = ({ word, type }, analysis) => {
  if (!/^(?:ASSAULT|COERCE)$/.test(type)) return false;
  const { targets, others } = findParties(analysis, word);
  const all = [
    ...targets,
    ...others.filter(({ by }) => /^(?:on|at|against|of|by|with)$/.test(by)).map(({ phrase }) => phrase),
  ];
  const isFigure = all.some(({ head }) => figures.has(lemmaAt(analysis, head)));
  return isFigure && !all.some(({ begin, end }) => isSomeone(analysis, [begin, end]));
};

/** On the pitch, on the stage, in the kitchen: no public deed, unless a public body does it or suffers it. */
const isOnStage: Figure = ({ word, actors, recipients }, analysis) => {
  const [begin, end] = sentenceOf(analysis, word);
  const isScene = Array.from({ length: end - begin }, (_, i) => begin + i).some(
    (at) => scenes.has(wordAt(analysis, at)) || scenes.has(lemmaAt(analysis, at)),
  );
  return isScene && ![...actors, ...recipients].some((range) => isPublic(analysis, range));
};

/** Shares rally, prices are hit. */
const isOfMarket: Figure = ({ word }, analysis) =>
  findParties(analysis, word).doers.some(({ begin, end }) =>
    wordsAt(analysis, begin, end)
      .split(" ")
      .some((each) => markets.has(each)),
  ) && /^(?:rally|slump|retreat|surrender|attack|hit|strike|fall|climb)/.test(lemmaAt(analysis, word));

/** Charges that are fees: words of money or current are near. */
const isFee: Figure = ({ word }, analysis) => {
  if (!/^charges?$/.test(wordAt(analysis, word))) return false;
  const [begin, end] = sentenceOf(analysis, word);
  return fees.test(`${wordsAt(analysis, begin, word)} ${wordsAt(analysis, word + 1, end)}`);
};

/** Leave from work. */
const isLeave: Figure = ({ word }, analysis) =>
  wordAt(analysis, word) === "leave" &&
  (uposOf(analysis, word) === "NOUN" || /\bon (?:\w+ )?$/.test(`${wordsAt(analysis, word - 2, word)} `));

/** Leaves a room or a door open: only forces, crews and officials retreat. */
const isDeparture: Figure = ({ word, type, mode }, analysis) => {
  if (type !== "RETREAT" || mode === "resign" || lemmaAt(analysis, word) !== "leave") return false;
  const sentence = wordsAt(analysis, ...sentenceOf(analysis, word));
  return (
    !FORCES.test(sentence) &&
    !/\b(?:army|rebels?|fighters|militia\w*|police|settlers|town|city|territory|base|area)\b/.test(sentence)
  );
};

/** What is legal, allowed or common is told of in general, without an occasion. */
const isGeneral: Figure = ({ word, actors, recipients }, analysis) => {
  const over = headOf(analysis, word);
  if (over === null || !/^nsubj/.test(relationOf(analysis, word)) || actors.length + recipients.length > 0)
    return false;
  return /^(?:legal|illegal|lawful|unlawful|allowed|permitted|common|rare|frequent|forbidden|possible|part)$/.test(
    wordAt(analysis, over),
  );
};

const WEAPONS =
  /\b(?:missiles?|rockets?|shells?|shelling|artillery|drones?|airstrikes?|air strikes?|bombs?|bombing|guns?|fire)\b/;

/** Strikes back in a manner of speaking, without a weapon. */
const isRetort: Figure = ({ word, type }, analysis) => {
  const [, end] = sentenceOf(analysis, word);
  return (
    type === "ASSAULT" && wordAt(analysis, word + 1) === "back" && !WEAPONS.test(wordsAt(analysis, word, end))
  );
};

/** In the order in which they are asked. */
const figureRules: readonly Figure[] = [
  hitsFigure,
  isOnStage,
  isOfMarket,
  isFee,
  isGeneral,
  isLeave,
  isDeparture,
  isRetort,
];

/** Words of deeds that only look so. */
export function dropFigures(drafts: readonly EventDraft[], analysis: EventText): readonly EventDraft[] {
  return drafts.filter((draft) => !figureRules.some((isFigure) => isFigure(draft, analysis)));
}
