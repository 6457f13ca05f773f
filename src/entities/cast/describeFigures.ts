import type { Entity } from "../../article/index.ts";
import { countUpTo } from "../../language/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Offices } from "../reference/resolveOffices.ts";
import { type Drawn, describeEntity } from "./describeEntity.ts";

interface Described extends Pick<Drawn, "passage" | "grouped" | "holders"> {
  readonly mentions: readonly MentionDraft[];
}

/** The figure whose something is that is brought in with a possessive pronoun: "its website"; -1 where there is none. */
function ownerOf(
  mentions: readonly MentionDraft[],
  { figureOf }: Pick<Offices, "figureOf">,
  first: MentionDraft | undefined,
): number {
  if (first?.form !== "nominal" || first.begin === first.head) return -1;
  const at = countUpTo(mentions.length, first.begin - 1, (i) => mentions[i]!.head);
  const isPronoun = mentions[at]?.head === first.begin && mentions[at].pronoun?.person === 3;
  return isPronoun ? figureOf[at]! : -1;
}

/** The entity of each figure, in their order. */
export function describeFigures(
  { figures, figureOf, held }: Offices,
  { mentions, ...known }: Described,
): readonly Entity[] {
  const spoken: MentionDraft[][] = figures.map(() => []);
  mentions.forEach((mention, i) => {
    spoken[figureOf[i]!]?.push(mention);
  });
  const entities: Entity[] = [];
  figures.forEach((figure, i) => {
    const owner = entities[ownerOf(mentions, { figureOf }, spoken[i]![0])]?.name ?? null;
    const members = figure.members.map((member) => entities[member]?.name ?? "").filter(Boolean);
    const drawn = { ...known, figure, mentions: spoken[i]!, owner, members, holder: held.get(i) ?? null };
    entities.push(describeEntity(drawn, { id: `e${i + 1}` }));
  });
  return entities;
}
