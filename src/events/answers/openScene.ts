import type { Attribution } from "../../article/index.ts";
import type { Analysis } from "../../language/index.ts";
import { everyoneIn, type Known, sideOf } from "../sides/sideOf.ts";
import { joinSides, type Side } from "../sides/Side.ts";
import { holdWord, toRanges } from "../spans.ts";
import type { Doing, Saying, Scene } from "./Scene.ts";

/** The speaker as the attribution has it resolved, and as its words say. */
function speakerOf({ speaker }: Attribution, { cast }: Known): Side {
  if (!speaker) return { entities: new Set(), states: new Set() };
  const country = cast.entities.find(({ id }) => id === speaker.entity)?.country;
  return { entities: new Set([speaker.entity]), states: new Set(country ? [country] : []) };
}

function findAnchor({ anchors }: Analysis, cue: Saying["cue"]): number | null {
  const index = anchors.findIndex(({ word }) => holdWord(cue, word));
  return index < 0 ? null : index;
}

function toSaying(attribution: Attribution, known: Known): Saying {
  const [cue, content, source] = [attribution.cue, attribution.content, attribution.source].map((spans) =>
    toRanges(spans, known.analysis),
  ) as [Saying["cue"], Saying["content"], Saying["source"]];
  return {
    attribution,
    cue,
    content,
    source,
    anchor: findAnchor(known.analysis, cue),
    side: joinSides([speakerOf(attribution, known), sideOf(source, known)]),
    about: everyoneIn(content, known),
  };
}

/** Statements and events of an article with their sides. */
export function openScene(
  doings: readonly Doing[],
  { attributions, ...known }: Known & { readonly attributions: readonly Attribution[] },
): Scene {
  return { ...known, doings, sayings: attributions.map((attribution) => toSaying(attribution, known)) };
}
