import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Passage } from "../mentions/Passage.ts";
import type { GroupedNames } from "../names/groupNames.ts";
import { drawFigure, drawTogether, growFigure } from "./drawFigure.ts";
import type { Choice, Figure } from "./Figure.ts";
import { resolveName } from "./resolveName.ts";
import { resolveNominal } from "./resolveNominal.ts";
import { resolvePronoun } from "./resolvePronoun.ts";
import { resolveRelative } from "./resolveRelative.ts";
import { keyOfMembers, membersOf, resolveTogether } from "./resolveTogether.ts";
import type { Scene } from "./Scene.ts";

/** Mentions with the figures that they mean. */
export interface Resolved {
  readonly figures: readonly Figure[];
  /** Of each mention: what was chosen for it. */
  readonly choices: readonly Choice[];
  /** Of each mention: its figure, or -1. */
  readonly figureOf: readonly number[];
}

function choose(scene: Scene, mention: MentionDraft, index: number): Choice {
  if (mention.together.length > 0) return resolveTogether(scene, mention, index);
  if (mention.form === "name") return resolveName(scene, mention);
  if (mention.form === "nominal") return resolveNominal(scene, mention);
  if (mention.pronoun!.kind === "relative") return resolveRelative(scene, mention, index);
  return resolvePronoun(scene, mention, index);
}

/** The mention that stands for each of the model's: the one with its head, else the one that bears the name at its head. */
function placeScored(
  { analysis }: Passage,
  mentions: readonly MentionDraft[],
  { names }: GroupedNames,
): number[] {
  const byHead = new Map(mentions.map(({ head }, i) => [head, i]));
  const byScored = new Map(
    mentions.flatMap(({ scored }, i) => (scored === null ? [] : [[scored, i] as const])),
  );
  const byWord = new Map<number, number>();
  mentions.forEach(({ name }, i) => {
    if (name === null) return;
    for (let w = names[name]!.begin; w < names[name]!.end; w++) byWord.set(w, i);
  });
  return analysis.mentions.map(
    ({ head }, i) => byScored.get(i) ?? byHead.get(head) ?? byWord.get(head) ?? -1,
  );
}

/** Tells of every mention whom it means, one after the other in order of the text. */
export function resolveMentions(
  passage: Passage,
  mentions: readonly MentionDraft[],
  grouped: GroupedNames,
): Resolved {
  const figures: Figure[] = [];
  const figureOf: number[] = [];
  const choices: Choice[] = [];
  const ofGroup = grouped.groups.map(() => -1);
  const ofNoun = new Map<string, number[]>();
  const ofMembers = new Map<string, number>();
  const keepFigure = ({ group, nouns, members }: Figure, at: number) => {
    if (group !== null) ofGroup[group] = at;
    else for (const noun of nouns) keepNoun(noun, at);
    if (members.length > 0 && !ofMembers.has(keyOfMembers(members))) ofMembers.set(keyOfMembers(members), at);
  };
  const keepNoun = (noun: string, at: number) => {
    const held = ofNoun.get(noun);
    if (!held) ofNoun.set(noun, [at]);
    else if (!held.includes(at)) held.push(at);
  };
  const scene: Scene = {
    passage,
    mentions,
    grouped,
    figures,
    figureOf,
    ofGroup,
    ofNoun,
    ofMembers,
    ofScored: placeScored(passage, mentions, grouped),
  };
  mentions.forEach((mention, index) => {
    const choice = choose(scene, mention, index);
    choices.push(choice);
    if (choice.figure === "nobody") {
      figureOf.push(-1);
      return;
    }
    const at = choice.figure === "new" ? figures.length : choice.figure;
    const held = figures[at];
    const seen = { mention, index, confidence: choice.confidence, group: choice.group ?? null };
    const members = mention.together.length > 0 ? membersOf(scene, mention, index) : null;
    if (held) figures[at] = growFigure(scene, held, seen);
    else figures[at] = members ? drawTogether(scene, members, seen) : drawFigure(scene, seen);
    keepFigure(figures[at]!, at);
    figureOf.push(at);
  });
  return { figures, figureOf, choices };
}
