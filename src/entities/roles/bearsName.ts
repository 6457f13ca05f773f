import type { NamedGroup } from "../names/NamedGroup.ts";
import { isSamePerson } from "../names/PersonName.ts";
import type { Holder } from "./Holder.ts";

/** Is a person of an article called by the full name of a holder; a family name alone is not enough. */
export function bearsName({ kind, forms }: NamedGroup, { person }: Pick<Holder, "person">): boolean {
  if (kind !== "person") return false;
  return forms.some((form) =>
    person.words.length === 1
      ? form.key === person.words[0]
      : form.person.words.length > 1 && isSamePerson(form.person, person),
  );
}
