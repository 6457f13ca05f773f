import type { Attribution } from "../../src/article/index.ts";
import type { AttributionRecord } from "./ArticleRecord.ts";
import type { Pair } from "./pairAttributions.ts";

interface Unnamed {
  readonly wanted: AttributionRecord;
  readonly found: Attribution;
}

/** For each two unnamed speakers of an article: are they told to be one where they are one, and two where they are two. */
export function keepsApart(pairs: readonly Pair[]): readonly boolean[] {
  const unnamed = pairs.filter(
    ({ wanted, found }) => wanted.kind === "unnamed" && wanted.speaker && found?.speaker,
  ) as readonly Unnamed[];
  return unnamed.flatMap((one, i) =>
    unnamed
      .slice(i + 1)
      .map(
        (other) =>
          (one.wanted.speaker === other.wanted.speaker) ===
          (one.found.speaker?.entity === other.found.speaker?.entity),
      ),
  );
}
