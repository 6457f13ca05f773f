import type { Entity } from "../../article/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Offices } from "../reference/resolveOffices.ts";
import { type Drawn, describeEntity } from "./describeEntity.ts";

interface Described extends Pick<Drawn, "passage" | "grouped" | "holders"> {
  readonly mentions: readonly MentionDraft[];
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
    const members = figure.members.map((member) => entities[member]?.name ?? "").filter(Boolean);
    const drawn = { ...known, figure, mentions: spoken[i]!, members, holder: held.get(i) ?? null };
    entities.push(describeEntity(drawn, { id: `e${i + 1}` }));
  });
  return entities;
}
