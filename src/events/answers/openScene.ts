import type { Attribution } from "../../article/index.ts";
import { type Analysis, sentenceOf } from "../../language/index.ts";
import { isKnown, joinSides, NOBODY, type Side } from "../sides/Side.ts";
import { everyoneIn, type Known, sideOf } from "../sides/sideOf.ts";
import { holdWord, toRanges } from "../spans.ts";
import type { Doing, Saying, Scene } from "./Scene.ts";

/** The speaker as the attribution has it resolved, and as its words say. */
function speakerOf({ speaker }: Attribution, { cast }: Known): Side {
  if (!speaker) return NOBODY;
  const country = cast.entities.find(({ id }) => id === speaker.entity)?.country;
  return { ...NOBODY, entities: new Set([speaker.entity]), states: new Set(country ? [country] : []) };
}

function findAnchor({ anchors }: Analysis, cue: Saying["cue"]): number | null {
  const index = anchors.findIndex(({ word }) => holdWord(cue, word));
  return index < 0 ? null : index;
}

const minus = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  new Set([...a].filter((one) => !b.has(one)));

/** A side without those of another. */
const without = (side: Side, other: Side): Side => ({
  entities: minus(side.entities, other.entities),
  states: minus(side.states, other.states),
  surnames: minus(side.surnames, other.surnames),
});

/** Of whom else a content speaks; where it names nobody, of whom its sentence does: "them", "the two men". */
function aboutOf(content: Saying["content"], speaker: Side, known: Known): Side {
  const told = without(everyoneIn(content, known), speaker);
  const [first] = content;
  if (isKnown(told) || !first) return told;
  return without(everyoneIn([sentenceOf(known.analysis, first[0])], known), speaker);
}

function toSaying(attribution: Attribution, known: Known): Saying {
  const [cue, content, source] = [attribution.cue, attribution.content, attribution.source].map((spans) =>
    toRanges(spans, known.analysis),
  ) as [Saying["cue"], Saying["content"], Saying["source"]];
  const side = joinSides([speakerOf(attribution, known), sideOf(source, known)]);
  return {
    attribution,
    cue,
    content,
    source,
    anchor: findAnchor(known.analysis, cue),
    side,
    about: aboutOf(content, side, known),
  };
}

/** Statements and events of an article with their sides. */
export function openScene(
  doings: readonly Doing[],
  { attributions, ...known }: Known & { readonly attributions: readonly Attribution[] },
): Scene {
  return { ...known, doings, sayings: attributions.map((attribution) => toSaying(attribution, known)) };
}
