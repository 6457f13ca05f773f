import type { Addressee, Attribution, Candidate, SpanList, UnknownSpeaker } from "../article/index.ts";
import { type Analysis, countUpTo, toWordRange, wordsAround } from "../language/index.ts";
import type { Cast, Meant } from "./Cast.ts";
import { pronouns } from "./mentions/pronouns.ts";
import type { Said } from "./reference/readSayings.ts";
import { LEAST_CANDIDATE, MOST_CANDIDATES } from "./settings.ts";
import { whoIs } from "./whoIs.ts";

/** An article and everyone in it. */
interface Stage {
  readonly analysis: Analysis;
  readonly cast: Cast;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

function toCandidates({ cast }: Stage, { candidates }: Meant): readonly Candidate[] {
  return candidates.slice(0, MOST_CANDIDATES).flatMap(({ entity, confidence }) => {
    const known = cast.entities[entity];
    if (!known || confidence < LEAST_CANDIDATE) return [];
    return [{ entity: known.id, name: known.name, confidence: round(confidence) }];
  });
}

/** We and you are no one in particular; anyone else is left open where the rules do not dare. */
function whyUnknown({ analysis: { text, words } }: Stage, meant: Meant | null): UnknownSpeaker {
  const word = meant ? text.slice(words.begin[meant.head], words.end[meant.head]).toLowerCase() : "";
  const pronoun = pronouns.get(word);
  return pronoun && (pronoun.person !== 3 || pronoun.kind === "indefinite") ? "generic" : "doubtful";
}

type Speaking = Pick<Attribution, "speaker" | "unknownSpeaker" | "candidates">;

/** Who a source is, or why that is not told. */
function nameSpeaker(stage: Stage, source: SpanList): Speaking {
  const range = wordsAround(stage.analysis.words, source);
  if (!range) return { speaker: null, unknownSpeaker: "missing", candidates: [] };
  const meant = whoIs(stage.cast, range);
  const candidates = meant ? toCandidates(stage, meant) : [];
  const entity = meant ? stage.cast.entities[meant.entity] : undefined;
  if (!meant || !entity) return { speaker: null, unknownSpeaker: whyUnknown(stage, meant), candidates };
  const { id, name, kind, aliases } = entity;
  const description = name === null ? (aliases[0] ?? null) : null;
  const confidence = round(meant.confidence);
  return {
    speaker: { entity: id, name, description, kind, how: meant.how, confidence },
    unknownSpeaker: null,
    candidates,
  };
}

function nameAddressees({ analysis, cast }: Stage, addressed: readonly SpanList[]): readonly Addressee[] {
  return addressed.flatMap((span) => {
    const range = wordsAround(analysis.words, span);
    const entity = range ? cast.entities[whoIs(cast, range)?.entity ?? -1] : undefined;
    // Those who are many and have no name go by what they are called: "reporters".
    const called = entity?.kind === "group" ? (entity.aliases[0] ?? null) : null;
    return entity ? [{ entity: entity.id, name: entity.name ?? called, span }] : [];
  });
}

const BY_NAME = new Set(["person", "organisation", "country"]);

/** Ids of the persons, organisations and countries of whom a content speaks, each once, in order of the text. */
function findAbout({ analysis, cast }: Stage, content: SpanList): readonly string[] {
  const ids = new Set<string>();
  for (const span of content) {
    const [begin, end] = toWordRange(analysis.words, span);
    for (
      let i = countUpTo(cast.mentions.length, begin - 1, (at) => cast.mentions[at]!.head);
      i < cast.mentions.length;
      i++
    ) {
      const { head, entity } = cast.mentions[i]!;
      if (head >= end) break;
      const known = cast.entities[entity];
      if (known?.name && BY_NAME.has(known.kind) && !cast.places.has(entity)) ids.add(known.id);
    }
  }
  return [...ids];
}

/**
 * Attributions with who speaks, to whom and of whom: entities of the cast. Where a speaker is doubtful or none, why, and
 * who it may be. Throws nothing.
 */
export function nameSpeakers<Found extends Attribution & Said>(
  attributions: readonly Found[],
  stage: Stage,
): readonly Attribution[] {
  return attributions.map(({ addressed, ...attribution }) => ({
    ...attribution,
    ...nameSpeaker(stage, attribution.source),
    addressees: nameAddressees(stage, addressed),
    about: findAbout(stage, attribution.content),
  }));
}
