import { bodyOf, type Cast, countryOf, type Meant, whoIs } from "../../entities/index.ts";
import { type Analysis, countUpTo, type WordRange } from "../../language/index.ts";
import { textOf } from "../phrases/isSomeone.ts";
import { NAMED_FROM } from "../settings.ts";
import type { Side } from "./Side.ts";

export interface Known {
  readonly analysis: Analysis;
  readonly cast: Cast;
}

/** The last words of the persons' names that touch some words. */
function surnamesIn(ranges: readonly WordRange[], { names, text, words }: Analysis): ReadonlySet<string> {
  const out = new Set<string>();
  for (const [from, to] of ranges) {
    for (let i = countUpTo(names.length, from, (at) => names[at]!.end); i < names.length; i++) {
      const { begin, end, kind, probability } = names[i]!;
      if (begin >= to) break;
      if (kind === "person" && probability >= NAMED_FROM)
        out.add(text.slice(words.begin[end - 1], words.end[end - 1]));
    }
  }
  return out;
}

/** Whom some phrases stand for: those they mean, and the countries and bodies for which these act or that they name. */
export function sideOf(ranges: readonly WordRange[], { analysis, cast }: Known): Side {
  const entities = new Set<string>();
  const states = new Set<string>();
  for (const range of ranges) {
    const meant = whoIs(cast, range);
    const entity = meant && cast.entities[meant.entity];
    if (entity) entities.add(entity.id);
    const text = textOf(analysis, range);
    const state = entity?.country ?? countryOf(text)?.code ?? bodyOf(text)?.key;
    if (state) states.add(state);
  }
  return { entities, states, surnames: surnamesIn(ranges, analysis) };
}

/** The mentions whose heads stand in a range: they are in order of their heads. */
function mentionsIn({ mentions }: Cast, [begin, end]: WordRange): readonly Meant[] {
  const from = countUpTo(mentions.length, begin - 1, (at) => mentions[at]!.head);
  const to = countUpTo(mentions.length, end - 1, (at) => mentions[at]!.head);
  return mentions.slice(from, to);
}

/** Everyone whom some words speak of, by mentions and by the names of countries and bodies. */
export function everyoneIn(ranges: readonly WordRange[], { analysis, cast }: Known): Side {
  const entities = new Set<string>();
  const states = new Set<string>();
  for (const { entity } of ranges.flatMap((range) => mentionsIn(cast, range))) {
    // Of a mention that is left open nobody can be told.
    const found = cast.entities[entity];
    if (!found) continue;
    entities.add(found.id);
    if (found.country) states.add(found.country);
  }
  for (const [begin, end] of ranges) {
    for (let word = begin; word < end; word++) {
      const text = textOf(analysis, [word, word + 1]);
      const state = /^\p{Lu}/u.test(text) ? (countryOf(text)?.code ?? bodyOf(text)?.key) : null;
      if (state) states.add(state);
    }
  }
  return { entities, states, surnames: surnamesIn(ranges, analysis) };
}
