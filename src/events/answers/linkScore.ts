import type { LinkEnd } from "../../language/index.ts";
import type { Scene } from "./Scene.ts";

/** What may stand on one side of an answer: the model's statement, its deed, or both. */
export interface Ends {
  readonly anchor: number | null;
  readonly deed: number | null;
}

const isEnd = ({ kind, index }: LinkEnd, { anchor, deed }: Ends) =>
  kind === "statement" ? index === anchor : index === deed;

/** How likely the model finds it that one denies, or responds to, the other: the best of their statements and deeds. */
export function linkScore(
  answering: Ends,
  answered: Ends,
  { links, name }: { readonly links: Scene["links"]; readonly name: "denial" | "response" },
): number {
  let best = 0;
  for (const from of [answering.anchor, answering.deed]) {
    for (const link of links.get(from ?? -1) ?? []) {
      if (link[name] > best && isEnd(link.answering, answering) && isEnd(link.answered, answered))
        best = link[name];
    }
  }
  return best;
}
