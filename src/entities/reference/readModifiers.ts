import type { MentionDraft } from "../mentions/MentionDraft.ts";
import { readNominal } from "../mentions/readNominal.ts";
import { titleOf } from "../names/titles.ts";
import { toldBy } from "./capitalsFit.ts";
import type { Figure } from "./Figure.ts";
import type { Scene } from "./Scene.ts";

/**
 * What tells a figure from others of its noun: of a person by name the capital words before each title; of anyone else
 * the words of the description, or of the name.
 */
export function readModifiers(
  { passage, grouped }: Scene,
  mention: MentionDraft,
  { kind, nouns }: { readonly kind: Figure["kind"]; readonly nouns: readonly string[] },
): readonly string[] {
  if (mention.form === "pronoun") return [];
  const { begin, head, end } = mention;
  if (kind !== "person") {
    return mention.form === "name"
      ? passage.folded.slice(begin, end)
      : readNominal(passage, mention).modifiers;
  }
  const stop = mention.form === "name" ? grouped.names[mention.name!]!.begin : head;
  const capitals = passage.folded
    .slice(begin, stop)
    .filter((word, i) => /^\p{Lu}\p{L}{2}/u.test(passage.raw[begin + i]!) && titleOf(word) === null);
  return nouns.flatMap((noun) => capitals.filter((word) => word !== noun).map((word) => toldBy(noun, word)));
}
