import type { WordScores } from "./openNetwork.ts";
import type { WindowReading } from "./WindowReading.ts";

/** The likeliest tag, features, lemma rule and relation of each word; to be the root is for the tree to say. */
export function readTags({
  upos,
  features,
  lemma,
  relation,
}: WordScores): Pick<WindowReading, "upos" | "features" | "lemma" | "relation"> {
  return {
    upos: Uint8Array.from(upos),
    features: Uint8Array.from(features),
    lemma: Uint16Array.from(lemma),
    relation: Uint8Array.from(relation),
  };
}
