import type { Entity, SpanList } from "../article/index.ts";
import { type Analysis, countUpTo } from "../language/index.ts";
import type { Cast, Meant } from "./Cast.ts";
import { describeEntity } from "./cast/describeEntity.ts";
import { howMeant } from "./cast/howMeant.ts";
import { gatherMentions, type Wanted } from "./mentions/gatherMentions.ts";
import type { MentionDraft } from "./mentions/MentionDraft.ts";
import { openPassage, type Passage, toWordRange, type WordRange } from "./mentions/Passage.ts";
import { groupNames } from "./names/groupNames.ts";
import { findAuthor } from "./reference/findAuthor.ts";
import { lookAhead } from "./reference/lookAhead.ts";
import { resolveFirstPerson } from "./reference/resolveFirstPerson.ts";
import { resolveMentions } from "./reference/resolveMentions.ts";
import type { Saying } from "./reference/Saying.ts";

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
export function draftCast(analysis: Analysis, { attributions, parties = [] }: CastOptions) {
  const passage = openPassage(analysis);
  const grouped = groupNames(passage);
  const sayings = attributions.map((said) => toSaying(passage, said));
  const mentions = gatherMentions(passage, grouped.names, listWanted(sayings, parties));
  const told = lookAhead(resolveMentions(passage, mentions, grouped), { passage, mentions });
  const writer = findAuthor(passage, mentions);
  const author = writer === null ? null : (told.figureOf[writer] ?? null);
  return { passage, grouped, mentions, ...resolveFirstPerson(told, { mentions, sayings, author }) };
}

/** The figure whose something is that is brought in with a possessive pronoun: "its website"; -1 where there is none. */
function ownerOf(
  {
    mentions,
    figureOf,
  }: { readonly mentions: readonly MentionDraft[]; readonly figureOf: readonly number[] },
  first: MentionDraft | undefined,
): number {
  if (first?.form !== "nominal" || first.begin === first.head) return -1;
  const at = countUpTo(mentions.length, first.begin - 1, (i) => mentions[i]!.head);
  const isPronoun = mentions[at]?.head === first.begin && mentions[at].pronoun?.person === 3;
  return isPronoun ? figureOf[at]! : -1;
}

/** Everyone and everything that an article speaks of, and whom its words mean. Throws nothing. */
export function findCast(analysis: Analysis, options: CastOptions): Cast {
  const { passage, grouped, mentions, figures, figureOf, choices } = draftCast(analysis, options);
  const held: (typeof mentions)[number][][] = figures.map(() => []);
  mentions.forEach((mention, i) => {
    held[figureOf[i]!]?.push(mention);
  });
  const entities: Entity[] = [];
  figures.forEach((figure, i) => {
    const owner = ownerOf({ mentions, figureOf }, held[i]![0]);
    const ownerName = owner < 0 ? null : (entities[owner]?.name ?? null);
    const members = figure.members.map((member) => entities[member]?.name ?? "").filter(Boolean);
    entities.push(
      describeEntity(
        { passage, grouped, figure, mentions: held[i]!, members, owner: ownerName },
        { id: `e${i + 1}` },
      ),
    );
  });
  const meant = mentions.flatMap((mention, i): Meant[] => {
    const { begin, end, head } = mention;
    const { confidence, candidates } = choices[i]!;
    const told = candidates.map(({ figure, confidence: each }) => ({ entity: figure, confidence: each }));
    const how = howMeant({ passage, grouped }, mention);
    return [{ begin, end, head, entity: figureOf[i]!, how, confidence, candidates: told }];
  });
  const places = new Set(figures.flatMap(({ kind }, i) => (kind === "place" ? [i] : [])));
  return { entities, mentions: meant, places };
}
