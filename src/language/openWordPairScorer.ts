import type { DescribedHead } from "./describeHeads.ts";
import { matchHeads, matchKeys } from "./matchHeads.ts";
import type { ChainTables } from "./modelDescription.ts";
import { pairIndexes } from "./pairIndexes.ts";

/** The scores of a head and each of the `reach` heads before it, from their words alone: the nearest is the last. */
export type WordPairScorer = (later: number) => Float64Array;

/** Scores heads in their order, each once: what they share is looked up among those seen before. */
export function openWordPairScorer(
  heads: readonly DescribedHead[],
  { tables, reach }: { readonly tables: ChainTables; readonly reach: number },
): WordPairScorer {
  const seen = new Map<string, number[]>();
  const findMatches = (later: number, first: number): Uint8Array => {
    const out = new Uint8Array(later - first);
    for (const key of matchKeys(heads[later]!)) {
      const sharing = seen.get(key) ?? [];
      for (let k = sharing.length - 1; k >= 0 && sharing[k]! >= first; k--) {
        out[sharing[k]! - first] ||= matchHeads(heads[later]!, heads[sharing[k]!]!);
      }
      if (sharing.push(later) === 1) seen.set(key, sharing);
    }
    return out;
  };
  return (later) => {
    const first = Math.max(0, later - reach);
    const matches = findMatches(later, first);
    const out = new Float64Array(matches.length);
    for (let k = 0; k < out.length; k++) {
      const at = pairIndexes(heads[later]!, heads[first + k]!, { match: matches[k]! });
      out[k] = tables.classes[at.classes]! + tables.match[at.match]! + tables.distance[at.distance]!;
    }
    return out;
  };
}
