import type { Attribution, Reading } from "../../src/article/index.ts";
import type { ArticleRecord, AttributionRecord } from "./ArticleRecord.ts";
import { isSameSource } from "./isSameSource.ts";
import { likeness } from "./likeness.ts";
import { wordsAt } from "./toRecord.ts";

/** Two contents are one statement's when this share of their words is common to both (Jaccard). */
const SAME_STATEMENT = 0.5;

/** An attribution that is wanted and the one of the reading that has its content. */
export interface Pair {
  readonly wanted: AttributionRecord;
  readonly found: Attribution | null;
  readonly hasSameSource: boolean;
}

interface Match {
  readonly at: number;
  readonly found: Attribution;
  readonly hasSameSource: boolean;
  readonly likeness: number;
}

/** How well each wanted attribution goes with each found one, the best first: the source counts before the content. */
function rankMatches({ attributions }: ArticleRecord, reading: Reading): readonly Match[] {
  const { text } = reading;
  return attributions
    .flatMap((wanted, at) =>
      reading.attributions.map((found) => ({
        at,
        found,
        hasSameSource: isSameSource(wanted.source, wordsAt(text, found.source)),
        likeness: likeness(wanted.content, wordsAt(text, found.content)),
      })),
    )
    .filter((match) => match.likeness >= SAME_STATEMENT)
    .sort((a, b) => Number(b.hasSameSource) - Number(a.hasSameSource) || b.likeness - a.likeness);
}

/** Each wanted attribution with its own of the reading, in the order of what is wanted. */
export function pairAttributions(record: ArticleRecord, reading: Reading): readonly Pair[] {
  const chosen = new Map<number, Match>();
  const taken = new Set<string>();
  for (const match of rankMatches(record, reading)) {
    if (chosen.has(match.at) || taken.has(match.found.id)) continue;
    chosen.set(match.at, match);
    taken.add(match.found.id);
  }
  return record.attributions.map((wanted, at) => ({
    wanted,
    found: chosen.get(at)?.found ?? null,
    hasSameSource: chosen.get(at)?.hasSameSource ?? false,
  }));
}
