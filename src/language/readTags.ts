import { findBest } from "./findBest.ts";
import type { WordScores } from "./openNetwork.ts";
import { FEATURE_NAMES, FEATURES, UPOS } from "./Tags.ts";
import type { WindowReading } from "./WindowReading.ts";

const SIZES = FEATURE_NAMES.map((name) => FEATURES[name].length);
const ALL = SIZES.reduce((sum, size) => sum + size, 0);

/** The likeliest tag, features and relation of each word; to be the root is for the tree to say. */
export function readTags(
  scores: WordScores,
  { count, root }: { readonly count: number; readonly root: number },
): Pick<WindowReading, "upos" | "features" | "lemma" | "relation"> {
  const relations = scores.relation.length / Math.max(1, count);
  const features = new Uint8Array(count * SIZES.length);
  const relation = new Uint8Array(count);
  for (let w = 0; w < count; w++) {
    let at = w * ALL;
    SIZES.forEach((size, k) => {
      features[w * SIZES.length + k] = findBest(scores.features, { begin: at, count: size });
      at += size;
    });
    scores.relation[w * relations + root] = Number.NEGATIVE_INFINITY;
    relation[w] = findBest(scores.relation, { begin: w * relations, count: relations });
  }
  return {
    upos: Uint8Array.from({ length: count }, (_, w) =>
      findBest(scores.upos, { begin: w * UPOS.length, count: UPOS.length }),
    ),
    features,
    lemma: Uint16Array.from(scores.lemma, Number),
    relation,
  };
}
