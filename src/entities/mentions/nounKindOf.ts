import { nounKinds } from "../tables/nounKinds.ts";
import { isPersonNoun } from "./isPersonNoun.ts";

/** What a common noun stands for; `person` where it is somebody. */
export type NounKind = "person" | "organisation" | "document" | "group";

const kinds: ReadonlyMap<string, NounKind> = new Map(
  (["group", "organisation", "document"] as const).flatMap((kind) =>
    nounKinds[kind].split(" ").map((noun) => [noun, kind] as const),
  ),
);

/** What a noun stands for; null for what is neither somebody nor says anything. */
export function nounKindOf(noun: string): NounKind | null {
  return kinds.get(noun) ?? (isPersonNoun(noun) ? "person" : null);
}
