import type { Analysis } from "../language/index.ts";
import { gatherMentions, type Wanted } from "./mentions/gatherMentions.ts";
import { openPassage } from "./mentions/Passage.ts";
import { groupNames } from "./names/groupNames.ts";
import { resolveMentions } from "./reference/resolveMentions.ts";

export function draftCast(analysis: Analysis, wanted: readonly Wanted[]) {
  const passage = openPassage(analysis);
  const grouped = groupNames(passage);
  const mentions = gatherMentions(passage, grouped.names, wanted);
  return { passage, grouped, mentions, ...resolveMentions(passage, mentions, grouped) };
}
