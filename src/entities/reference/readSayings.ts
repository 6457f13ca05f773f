import type { SpanList } from "../../article/index.ts";
import { toWordRange, wordsAround } from "../../language/index.ts";
import type { Passage } from "../mentions/Passage.ts";
import type { Saying } from "./Saying.ts";

/** What an attribution tells of who is meant: its words, at UTF-16 offsets. */
export interface Said {
  readonly source: SpanList;
  readonly content: SpanList;
  readonly addressed: readonly SpanList[];
}

/** Attributions in words of a passage. */
export function readSayings(
  { analysis: { words } }: Passage,
  attributions: readonly Said[],
): readonly Saying[] {
  return attributions.map(({ source, content, addressed }) => ({
    source: wordsAround(words, source),
    addressed: addressed.map((spans) => wordsAround(words, spans)).filter((range) => range !== null),
    content: content.map((span) => toWordRange(words, span)),
  }));
}
