import type { Attribution } from "../../article/index.ts";
import { type Analysis, countUpTo, sentenceOf } from "../../language/index.ts";
import { isKnown, joinSides, NOBODY, type Side } from "../sides/Side.ts";
import { everyoneIn, type Known, sideOf } from "../sides/sideOf.ts";
import { toRanges } from "../spans.ts";
import type { Doing, Saying, Scene } from "./Scene.ts";
import { stemsOf } from "./shareWords.ts";

/** The speaker as the attribution has it resolved, and as its words say. */
function speakerOf({ speaker }: Attribution, countries: ReadonlyMap<string, string | null>): Side {
  if (!speaker) return NOBODY;
  const country = countries.get(speaker.entity);
  return { ...NOBODY, entities: new Set([speaker.entity]), states: new Set(country ? [country] : []) };
}

function findAnchor({ anchors }: Analysis, cue: Saying["cue"]): number | null {
  for (const [begin, end] of cue) {
    const index = countUpTo(anchors.length, begin - 1, (at) => anchors[at]!.word);
    if (index < anchors.length && anchors[index]!.word < end) return index;
  }
  return null;
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

function toSaying(
  attribution: Attribution,
  { countries, ...known }: Known & { readonly countries: ReadonlyMap<string, string | null> },
): Saying {
  const [cue, content, source] = [attribution.cue, attribution.content, attribution.source].map((spans) =>
    toRanges(spans, known.analysis),
  ) as [Saying["cue"], Saying["content"], Saying["source"]];
  const side = joinSides([speakerOf(attribution, countries), sideOf(source, known)]);
  return {
    attribution,
    cue,
    content,
    source,
    anchor: findAnchor(known.analysis, cue),
    side,
    about: aboutOf(content, side, known),
    stems: stemsOf(content, known.analysis),
  };
}

/** Statements and events of an article with their sides. */
export function openScene(
  doings: readonly Doing[],
  { attributions, ...known }: Known & { readonly attributions: readonly Attribution[] },
): Scene {
  const countries = new Map(known.cast.entities.map(({ id, country }) => [id, country]));
  const sayings = attributions.map((attribution) => toSaying(attribution, { ...known, countries }));
  const links = Map.groupBy(known.analysis.links, ({ answering }) => answering.index);
  return { ...known, doings, sayings, links };
}
