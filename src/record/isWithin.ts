import type { Span } from "../article/index.ts";

/** Whether a span is a run of the text: whole numbers, in order, inside. */
export function isWithin([begin, end]: Span, text: string): boolean {
  return Number.isInteger(begin) && Number.isInteger(end) && 0 <= begin && begin <= end && end <= text.length;
}
