import type { Speaker } from "../../article/index.ts";
import { nounKindOf } from "./nounKindOf.ts";

/** The kind of figure that a noun makes which has no name. */
export function kindOfNoun(
  noun: string,
  { isPlural }: { readonly isPlural: boolean },
): Speaker["kind"] | "thing" {
  const kind = nounKindOf(noun);
  if (kind === null) return "thing";
  if (kind === "document") return "document";
  if (kind === "group" || isPlural) return "group";
  return kind === "person" ? "unnamed" : "organisation";
}
