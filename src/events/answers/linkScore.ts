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
  { analysis, name }: { readonly analysis: Scene["analysis"]; readonly name: "denial" | "response" },
): number {
  let best = 0;
  for (const link of analysis.links) {
    if (link[name] > best && isEnd(link.answering, answering) && isEnd(link.answered, answered))
      best = link[name];
  }
  return best;
}
