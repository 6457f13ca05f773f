import type { Attribution, SpanList } from "../src/article/index.ts";
import type { GoldArticle, GoldAttribution } from "./GoldArticle.ts";

type Words = ReadonlySet<number>;

/** A gold attribution and the one found whose content is the same by half of the words or more. */
export interface Pair<Found> {
  /** Index of the gold attribution. */
  readonly gold: number;
  readonly found: Found;
  /** Whether the sources agree as well: "who said what" is right. */
  readonly isLinked: boolean;
}

const SAME = 0.5;

function cover(spans: SpanList, words: readonly SpanList[number][]): Words {
  const isIn = ([begin, end]: SpanList[number]) => spans.some(([from, to]) => begin < to && end > from);
  return new Set(words.flatMap((word, i) => (isIn(word) ? [i] : [])));
}

const likeness = (a: Words, b: Words) => {
  const shared = a.intersection(b).size;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
};

function isSameSource(a: Words, b: Words): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  return a.isSubsetOf(b) || b.isSubsetOf(a) || likeness(a, b) >= SAME;
}

/** Found attributions paired with gold ones, one to one, the likest contents first, over words without their marks. */
export function pairByContent<Found extends Pick<Attribution, "source" | "content">>(
  { text, attributions }: Pick<GoldArticle, "text"> & { readonly attributions: readonly GoldAttribution[] },
  found: readonly Found[],
): readonly Pair<Found>[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const covered = (list: readonly Pick<Attribution, "source" | "content">[]) =>
    list.map(({ source, content }) => ({ source: cover(source, words), content: cover(content, words) }));
  const [golds, founds] = [covered(attributions), covered(found)];
  const likely = founds
    .flatMap((one, i) =>
      golds.map((gold, j) => ({ found: i, gold: j, like: likeness(one.content, gold.content) })),
    )
    .filter(({ like }) => like >= SAME)
    .sort((a, b) => b.like - a.like);
  const taken = { found: new Set<number>(), gold: new Set<number>() };
  const out: Pair<Found>[] = [];
  for (const pair of likely) {
    if (taken.found.has(pair.found) || taken.gold.has(pair.gold)) continue;
    taken.found.add(pair.found);
    taken.gold.add(pair.gold);
    const isLinked = isSameSource(founds[pair.found]!.source, golds[pair.gold]!.source);
    out.push({ gold: pair.gold, found: found[pair.found]!, isLinked });
  }
  return out;
}
