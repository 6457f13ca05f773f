import { indexAround } from "../../language/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Nominal } from "../mentions/readNominal.ts";
import { CALLED, FAR, NEARNESS, NEARNESS_OF_PLACE } from "../settings.ts";
import { placeNouns, sortOf } from "../tables/describing.ts";
import type { Figure } from "./Figure.ts";
import { isCalled } from "./isCalled.ts";
import { modifiersFit } from "./modifiersFit.ts";
import type { Scene } from "./Scene.ts";

function kindsFit({ kind, isPlural }: Nominal, figure: Figure): boolean {
  if (kind === null) return figure.kind === "thing" || figure.kind === "document";
  if (kind === "group") return figure.kind === "group" || figure.isPlural;
  if (isPlural !== figure.isPlural) return false;
  if (isPlural && kind === "person") return figure.kind === "group";
  if (kind === "organisation")
    return figure.kind === "organisation" || figure.kind === "country" || figure.kind === "place";
  if (kind === "document") return figure.kind === "document";
  return figure.kind === "person" || figure.kind === "unnamed";
}

/** How much speaks for a figure as the one that a description means: the model's share, and what it was called before. */
export function weighNominal(
  scene: Scene,
  {
    mention,
    nominal,
    figure,
    score,
  }: {
    readonly mention: MentionDraft;
    readonly nominal: Nominal;
    readonly figure: number;
    readonly score: number;
  },
): number {
  const known = scene.figures[figure]!;
  if (!kindsFit(nominal, known)) return 0;
  const { analysis } = scene.passage;
  const last = scene.mentions[known.last]!.head;
  const far = indexAround(analysis.sentences, mention.head) - indexAround(analysis.sentences, last);
  const nearness = 1 / (1 + far / FAR);
  if (isCalled(nominal, known))
    return modifiersFit(nominal, known) ? CALLED + score + NEARNESS * nearness : score * 0.5;
  const sort = sortOf[nominal.noun];
  const isPlace = placeNouns.has(nominal.noun) && (known.kind === "place" || known.kind === "country");
  if (isPlace) return score + NEARNESS_OF_PLACE * nearness;
  const isSort = sort !== undefined && known.group !== null && sort.some((word) => known.nouns.has(word));
  return score + (isSort ? NEARNESS * nearness : 0);
}
