import { indexAround } from "../../language/index.ts";
import type { MentionDraft } from "../mentions/MentionDraft.ts";
import type { Nominal } from "../mentions/readNominal.ts";
import { TWO, TWO_REACH } from "../settings.ts";
import { pairedNouns } from "../tables/describing.ts";
import type { Choice } from "./Figure.ts";
import { keyOfMembers } from "./keyOfMembers.ts";
import type { Scene } from "./Scene.ts";

const COUNTING = new Set(["two", "both"]);

/** The countries of which the text has just spoken, the last first. */
function findCountries({ passage, mentions, figures, figureOf }: Scene, head: number): readonly number[] {
  const { paragraphs } = passage.analysis;
  const paragraph = indexAround(paragraphs, head);
  const found = new Set<number>();
  for (let i = figureOf.length - 1; i >= 0; i--) {
    if (paragraph - indexAround(paragraphs, mentions[i]!.head) > TWO_REACH) break;
    if (figures[figureOf[i]!]?.kind === "country") found.add(figureOf[i]!);
  }
  return [...found];
}

/**
 * "The two sides", "both governments": the two countries of which the text has just spoken, where it has spoken of two
 * and no third. Null for other descriptions, and where there are fewer or more.
 */
export function resolveTwo(scene: Scene, { begin, head }: MentionDraft, { noun }: Nominal): Choice | null {
  const isTwo = scene.passage.folded.slice(begin, head).some((word) => COUNTING.has(word));
  if (!isTwo || !pairedNouns.has(noun)) return null;
  const members = findCountries(scene, head);
  if (members.length !== 2) return null;
  const figure = scene.ofMembers.get(keyOfMembers(members)) ?? "new";
  return { figure, members: members.toReversed(), confidence: TWO, candidates: [] };
}
