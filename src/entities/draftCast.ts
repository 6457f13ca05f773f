import type { Role, SpanList } from "../article/index.ts";
import type { Analysis } from "../language/index.ts";
import { gatherMentions, type Wanted } from "./mentions/gatherMentions.ts";
import { openPassage, type Passage, toWordRange, type WordRange } from "./mentions/Passage.ts";
import { groupNames } from "./names/groupNames.ts";
import { findAuthor } from "./reference/findAuthor.ts";
import { lookAhead } from "./reference/lookAhead.ts";
import { resolveFirstPerson } from "./reference/resolveFirstPerson.ts";
import { resolveMentions } from "./reference/resolveMentions.ts";
import { resolveOffices } from "./reference/resolveOffices.ts";
import type { Saying } from "./reference/Saying.ts";
import { listHolders } from "./roles/listHolders.ts";

/** What an attribution tells of who is meant: its words, at UTF-16 offsets. */
export interface Said {
  readonly source: SpanList;
  readonly content: SpanList;
  readonly addressed: readonly SpanList[];
}

export interface CastOptions {
  readonly attributions: readonly Said[];
  /** Words `[begin, end)` of other parties that have to be told of: of events. */
  readonly parties?: readonly WordRange[];
  /** Who held which office when, as a user knows it. */
  readonly roles?: readonly Role[];
  /** The article's day, ISO 8601; without it no row of `roles` counts. */
  readonly published?: string | null;
}

/** From the first word of a span list to its last. */
function around(passage: Passage, spans: SpanList): WordRange | null {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  return toWordRange(passage, [first[0], last[1]]);
}

function toSaying(passage: Passage, { source, content, addressed }: Said): Saying {
  return {
    source: around(passage, source),
    addressed: addressed.flatMap((spans) => {
      const range = around(passage, spans);
      return range ? [range] : [];
    }),
    content: content.map((span) => toWordRange(passage, span)),
  };
}

function listWanted(sayings: readonly Saying[], parties: readonly WordRange[]): readonly Wanted[] {
  return [
    ...sayings.flatMap(({ source }) => (source ? [{ range: source, isSource: true }] : [])),
    ...sayings.flatMap(({ addressed }) => addressed.map((range) => ({ range, isSource: false }))),
    ...parties.map((range) => ({ range, isSource: false })),
  ];
}

/** All mentions of an article and whom they mean, before entities are made of it. */
export function draftCast(
  analysis: Analysis,
  { attributions, parties = [], roles = [], published = null }: CastOptions,
) {
  const passage = openPassage(analysis);
  const grouped = groupNames(passage);
  const sayings = attributions.map((said) => toSaying(passage, said));
  const mentions = gatherMentions(passage, grouped.names, listWanted(sayings, parties));
  const holders = listHolders(roles, published);
  const named = lookAhead(resolveMentions(passage, mentions, grouped), { passage, mentions });
  const told = resolveOffices(named, { passage, grouped, mentions, holders });
  const writer = findAuthor(passage, mentions);
  const author = writer === null ? null : (told.figureOf[writer] ?? null);
  const { held } = told;
  const resolved = resolveFirstPerson(told, { mentions, sayings, author });
  return { passage, grouped, mentions, holders, held, ...resolved };
}
