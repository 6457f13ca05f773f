import { countryOf } from "../countryOf.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { wordsIn } from "../mentions/Passage.ts";
import type { Nominal } from "../mentions/readNominal.ts";
import { APPOSED } from "../settings.ts";
import { sides } from "../tables/describing.ts";
import type { Choice } from "./Figure.ts";
import type { Scene } from "./Scene.ts";

/** "The Russian side" is the country. Null for other descriptions, and where the country was not spoken of. */
export function resolveSide(
  { passage, figures, grouped }: Scene,
  { begin, end }: MentionDraft,
  { noun }: Nominal,
): Choice | null {
  const country = sides.has(noun) ? countryOf(wordsIn(passage, [begin, end])) : null;
  if (!country) return null;
  const figure = figures.findIndex(
    ({ group }) => group !== null && grouped.groups[group]!.country === country.code,
  );
  return figure < 0 ? null : { figure, confidence: APPOSED, candidates: [] };
}
