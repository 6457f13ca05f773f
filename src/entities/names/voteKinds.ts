import type { NameKind } from "../../language/index.ts";
import { type Passage, wordsIn } from "../mentions/Passage.ts";
import type { NameSpan } from "./NamedGroup.ts";

/** One name has one kind in an article: the kind for which the model's probabilities add up highest. */
export function voteKinds(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  const votes = new Map<string, Map<NameKind, number>>();
  const keyOf = ({ begin, end }: NameSpan) => wordsIn(passage, [begin, end]).toLowerCase();
  for (const name of names) {
    const kinds = votes.get(keyOf(name)) ?? new Map<NameKind, number>();
    kinds.set(name.kind, (kinds.get(name.kind) ?? 0) + name.probability);
    votes.set(keyOf(name), kinds);
  }
  return names.map((name) => {
    const [best] = [...votes.get(keyOf(name))!].sort((a, b) => b[1] - a[1]);
    return { ...name, kind: best![0] };
  });
}
