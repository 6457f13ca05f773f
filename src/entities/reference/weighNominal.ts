import { indexAround } from "../../language/index.ts";
import { listedKindOf } from "../mentions/listedKindOf.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Nominal } from "../mentions/readNominal.ts";
import { CALLED, FAR, MODIFIERS_DIFFER, NEARNESS, NEARNESS_OF_PLACE, NEARNESS_OF_SORT } from "../settings.ts";
import {
  businesses,
  distinctBodies,
  distinctOffices,
  fieldOffices,
  papers,
  placeNouns,
  sortOf,
} from "../tables/describing.ts";
import type { Figure } from "./Figure.ts";
import { isCalled } from "./isCalled.ts";
import { kindsFit } from "./kindsFit.ts";
import { modifiersFit } from "./modifiersFit.ts";
import type { Scene } from "./Scene.ts";

/** Is a body by its name one of business, as far as that tells. */
function mayBeBusiness({ nouns, kind }: Figure): boolean {
  if (kind !== "organisation") return false;
  for (const noun of nouns) if (listedKindOf(noun) === "organisation" && !businesses.has(noun)) return false;
  return true;
}

/** Does a name say by itself that its bearer may be called so: "the newspaper", "the company". */
function isSort({ noun }: Nominal, figure: Figure): boolean {
  if (figure.group === null) return false;
  if (businesses.has(noun) && mayBeBusiness(figure)) return true;
  for (const each of figure.nouns) if (sortOf.get(noun)?.has(each)) return true;
  return false;
}

/** Is somebody called what nobody is who is what a description says: no ministry is an airline, no envoy a minister. */
function isAnother({ noun }: Nominal, { kind, nouns }: Figure): boolean {
  if (kind === "organisation" && distinctBodies.has(noun)) {
    for (const each of nouns)
      if (distinctBodies.has(each) || businesses.has(each) || papers.has(each)) return true;
  }
  if (!distinctOffices.has(noun)) return false;
  for (const each of nouns) if (distinctOffices.has(each)) return true;
  return false;
}

/** Are both of one kind of office and of another field each: a justice minister is no prime minister. */
function isOtherField({ noun, modifiers }: Nominal, figure: Figure): boolean {
  return fieldOffices.has(noun) && modifiers.length > 0 && figure.modifiers.size > 0;
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
    return modifiersFit(nominal, known)
      ? CALLED + score + NEARNESS * nearness
      : isOtherField(nominal, known)
        ? 0
        : score * MODIFIERS_DIFFER;
  if (!isSort(nominal, known) && isAnother(nominal, known)) return 0;
  const isPlace = placeNouns.has(nominal.noun) && (known.kind === "place" || known.kind === "country");
  if (isPlace) return score + NEARNESS_OF_PLACE * nearness;
  return score + (isSort(nominal, known) ? NEARNESS_OF_SORT * nearness : 0);
}
