import type { SpanList } from "../../article/index.ts";
import { type Passage, toWordRange, type WordRange } from "../mentions/Passage.ts";
import type { Saying } from "./Saying.ts";

/** What an attribution tells of who is meant: its words, at UTF-16 offsets. */
export interface Said {
  readonly source: SpanList;
  readonly content: SpanList;
  readonly addressed: readonly SpanList[];
}

/** From the first word of a span list to its last. */
function around(passage: Passage, spans: SpanList): WordRange | null {
  const [first] = spans;
  const last = spans.at(-1);
  return first && last ? toWordRange(passage, [first[0], last[1]]) : null;
}

/** Attributions in words of a passage. */
export function readSayings(passage: Passage, attributions: readonly Said[]): readonly Saying[] {
  return attributions.map(({ source, content, addressed }) => ({
    source: around(passage, source),
    addressed: addressed.map((spans) => around(passage, spans)).filter((range) => range !== null),
    content: content.map((span) => toWordRange(passage, span)),
  }));
}
