import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Passage } from "../mentions/Passage.ts";
import type { GroupedNames } from "../names/groupNames.ts";
import { drawFigure } from "./drawFigure.ts";
import { drawTogether } from "./drawTogether.ts";
import type { Choice, Figure } from "./Figure.ts";
import { growFigure } from "./growFigure.ts";
import { membersOf } from "./membersOf.ts";
import { openFigures } from "./openFigures.ts";
import { placeScored } from "./placeScored.ts";
import { resolveName } from "./resolveName.ts";
import { resolveNominal } from "./resolveNominal.ts";
import { resolvePronoun } from "./resolvePronoun.ts";
import { resolveRelative } from "./resolveRelative.ts";
import { resolveTogether } from "./resolveTogether.ts";
import type { Scene } from "./Scene.ts";
import type { Seen } from "./Seen.ts";

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

/** The figure of a mention after its choice: drawn anew, or grown by it. */
function drawChosen(
  scene: Scene,
  seen: Seen,
  { held, members }: { readonly held: Figure | undefined; readonly members: Choice["members"] },
): Figure {
  if (held) return growFigure(scene, held, seen);
  if (members) return drawTogether(scene, members, seen);
  if (seen.mention.together.length === 0) return drawFigure(scene, seen);
  return drawTogether(scene, membersOf(scene, seen.mention, seen.index), seen);
}

/** Tells of every mention whom it means, one after the other in order of the text. */
export function resolveMentions(
  passage: Passage,
  mentions: readonly MentionDraft[],
  grouped: GroupedNames,
): Resolved {
  const { keep, ...known } = openFigures(grouped);
  const { figures } = known;
  const figureOf: number[] = [];
  const choices: Choice[] = [];
  const ofScored = placeScored(passage, mentions, grouped);
  const scene: Scene = { passage, mentions, grouped, ...known, figureOf, ofScored };
  mentions.forEach((mention, index) => {
    const choice = choose(scene, mention, index);
    choices.push(choice);
    if (choice.figure === "nobody") {
      figureOf.push(-1);
      return;
    }
    const at = choice.figure === "new" ? figures.length : choice.figure;
    const seen = { mention, index, confidence: choice.confidence, group: choice.group ?? null };
    keep(drawChosen(scene, seen, { held: figures[at], members: choice.members }), at);
    figureOf.push(at);
  });
  return { figures, figureOf, choices };
}
