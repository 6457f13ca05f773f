import { nounKinds } from "../tables/nounKinds.ts";

/** What a common noun stands for; `person` where it is somebody. */
export type NounKind = "person" | "organisation" | "document" | "group";

const kinds: ReadonlyMap<string, NounKind> = new Map(
  (["group", "organisation", "document"] as const).flatMap((kind) =>
    nounKinds[kind].split(" ").map((noun) => [noun, kind] as const),
  ),
);

/** What a noun stands for that the tables have for a body, a document or many people; null for others. */
export function listedKindOf(noun: string): NounKind | null {
  return kinds.get(noun) ?? null;
}
