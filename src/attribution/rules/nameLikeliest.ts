import { type Analysis, type Anchor, PUNCTUATION, ROLES, type WordRange } from "../../language/index.ts";
import type { Draft } from "../Draft.ts";
import { LIKELY_SOURCE } from "../settings.ts";
import { overlaps } from "../wordRanges.ts";

const SOURCE = ROLES.indexOf("source");

/** The run of words that the model finds likeliest as source, where each is likely enough. */
function findSource(
  { begin, roles }: Anchor,
  { cue, content }: Draft,
  { shape }: Analysis,
): WordRange | null {
  const likelihood = (word: number) => Math.exp(roles[(word - begin) * ROLES.length + SOURCE] ?? -Infinity);
  const isLikely = (word: number) =>
    likelihood(word) >= LIKELY_SOURCE && !overlaps([[word, word + 1]], [...cue, ...content]);
  let best: WordRange | null = null;
  let most = 0;
  for (let word = begin; word < begin + roles.length / ROLES.length; word++) {
    if (!isLikely(word) || shape[word] === PUNCTUATION) continue;
    const first = word;
    let highest = 0;
    while (isLikely(word)) highest = Math.max(highest, likelihood(word++));
    if (highest > most) [best, most] = [[first, word], highest];
  }
  return best;
}

/** What is quoted or claimed is somebody's: where no word is more likely source than not, the likeliest run is named. */
export function nameLikeliest(drafts: readonly Draft[], analysis: Analysis): readonly Draft[] {
  const anchors = new Map(analysis.anchors.map((anchor) => [anchor.word, anchor]));
  return drafts.map((draft) => {
    const anchor = anchors.get(draft.anchor);
    if (draft.source.length > 0 || !anchor) return draft;
    const source = findSource(anchor, draft, analysis);
    return source ? { ...draft, source: [source] } : draft;
  });
}
