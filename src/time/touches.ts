import type { Span, SpanList } from "../article/index.ts";

/** Does a span share a character with others. */
export function touches([begin, end]: Span, others: SpanList): boolean {
  return others.some(([from, to]) => begin < to && from < end);
}
