import gender from "gender-detection-from-name";
import type { NamedGroup } from "../names/NamedGroup.ts";

/** The sex that most bearers of a person's given name have, or null. It is a sign among others, and no proof. */
export function sexOfName({ kind, forms }: NamedGroup): "man" | "woman" | null {
  if (kind !== "person") return null;
  const given = forms.find(({ person }) => person.words.length > 1)?.person.words[0] ?? "";
  if (given.length < 2) return null;
  const told = gender.getGender(given, "en");
  if (told === "unknown") return null;
  return told === "male" ? "man" : "woman";
}
