import type { Span } from "../article/index.ts";

export type Precision = "hour" | "day" | "week" | "month" | "quarter" | "season" | "year" | "vague";

/** Why an expression has no range. */
export type Unresolved = "no-date" | "ambiguous" | "event-undated" | "no-anchor" | "repeated" | "vague";

/** What an expression was resolved against. */
export interface TimeEvidence {
  /** The article's date; a date in its text; an earlier expression, or that of the quotation's cue; nothing else. */
  readonly kind: "published" | "text" | "expression" | "none";
  /** The words of that date or expression, or null where it is not in the text. */
  readonly span: Span | null;
}

/** First and last day, ISO 8601; an open end is null. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Words that tell a time. Offsets are UTF-16 code units of the article's text. */
export interface TimeExpression extends Days {
  readonly span: Span;
  readonly words: string;
  /** Clock time `HH:MM`, where the text gives one. */
  readonly hour: string | null;
  readonly precision: Precision;
  readonly evidence: TimeEvidence;
  /** Null where it is resolved. */
  readonly reason: Unresolved | null;
  /** What it may mean, where it is ambiguous. */
  readonly readings: readonly Days[];
  /** That the range is right, 0 to 1; 0 where there is none. */
  readonly confidence: number;
}
