import { featureOf, lemmaOf, uposOf } from "../../language/index.ts";
import { listedKindOf } from "./listedKindOf.ts";
import type { Passage } from "./Passage.ts";

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: "man",
    women: "woman",
    children: "child",
    people: "people",
    spokespeople: "spokesperson",
    congressmen: "congressman",
    lawmen: "lawman",
    policemen: "policeman",
    firemen: "fireman",
    businessmen: "businessman",
    clergymen: "clergyman",
  }),
);

/** A noun in the singular, folded, and whether it stood in the plural. */
export interface Noun {
  readonly noun: string;
  readonly isPlural: boolean;
}

/** The noun at a word. Without a tag, its letters tell. */
export function singularOf({ analysis, folded }: Passage, word: number): Noun {
  const form = folded[word]!;
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return { noun: irregular, isPlural: true };
  // Police and data are no plurals of anything, whatever the tags say.
  if (listedKindOf(form) !== null) return { noun: form, isPlural: false };
  const number = featureOf(analysis, word, "Number");
  const isName = uposOf(analysis, word) === "PROPN";
  const isPlural = number === "Plur" || (number === "" && /[^s]s$/.test(form) && !isName);
  if (!isPlural) return { noun: form, isPlural: false };
  const lemma = lemmaOf(analysis, word).toLowerCase();
  if (lemma !== form) return { noun: lemma, isPlural: true };
  if (form.endsWith("ies")) return { noun: `${form.slice(0, -3)}y`, isPlural: true };
  return { noun: form.endsWith("s") ? form.slice(0, -1) : form, isPlural: true };
}
