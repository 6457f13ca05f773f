import type { Entity } from "../article/index.ts";
import { type Analysis, countUpTo } from "../language/index.ts";
import type { Cast, Meant } from "./Cast.ts";
import { describeEntity } from "./cast/describeEntity.ts";
import { howMeant } from "./cast/howMeant.ts";
import { type CastOptions, draftCast } from "./draftCast.ts";
import type { MentionDraft } from "./mentions/MentionDraft.ts";

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

function describeFigures(draft: ReturnType<typeof draftCast>): readonly Entity[] {
  const { figures, figureOf, mentions, held } = draft;
  const spoken: MentionDraft[][] = figures.map(() => []);
  mentions.forEach((mention, i) => {
    spoken[figureOf[i]!]?.push(mention);
  });
  const entities: Entity[] = [];
  figures.forEach((figure, i) => {
    const at = ownerOf({ mentions, figureOf }, spoken[i]![0]);
    const owner = at < 0 ? null : (entities[at]?.name ?? null);
    const members = figure.members.map((member) => entities[member]?.name ?? "").filter(Boolean);
    const drawn = { ...draft, figure, mentions: spoken[i]!, members, owner, holder: held.get(i) ?? null };
    entities.push(describeEntity(drawn, { id: `e${i + 1}` }));
  });
  return entities;
}

/** Everyone and everything that an article speaks of, and whom its words mean. Throws nothing. */
export function findCast(analysis: Analysis, options: CastOptions): Cast {
  const draft = draftCast(analysis, options);
  const { passage, grouped, mentions, figures, figureOf, choices } = draft;
  const entities = describeFigures(draft);
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
