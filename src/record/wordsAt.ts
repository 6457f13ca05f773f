import type { SpanList } from "../article/index.ts";
import { gap } from "./settings.ts";

/** The text at the spans, pieces that stand apart joined by ` … `. */
export function wordsAt(text: string, spans: SpanList): string {
  return spans.map(([begin, end]) => text.slice(begin, end).toWellFormed()).join(gap);
}
