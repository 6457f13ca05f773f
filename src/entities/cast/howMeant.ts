import type { Speaker } from "../../article/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { type Passage, wordsIn } from "../mentions/Passage.ts";
import { capitalOf } from "../names/capitalOf.ts";
import type { GroupedNames } from "../names/groupNames.ts";

/** How a mention speaks of whom it means: a capital that stands for its government does so by metonymy. */
export function howMeant(
  { passage, grouped }: { readonly passage: Passage; readonly grouped: GroupedNames },
  { form, name }: MentionDraft,
): Speaker["how"] {
  if (form !== "name") return form === "pronoun" ? "pronoun" : "nominal";
  const { begin, end, groups } = grouped.names[name!]!;
  const isCountry = groups.some((group) => grouped.groups[group]!.kind === "country");
  return isCountry && capitalOf(wordsIn(passage, [begin, end])) !== null ? "metonym" : "name";
}
