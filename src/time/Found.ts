import type { DayRange } from "./calendar.ts";
import type { Scan } from "./Scan.ts";
import type { Precision, Unresolved } from "./TimeExpression.ts";

/** The tense of what happens at a time; null where the words do not tell. */
export type Tense = "past" | "present" | "future" | null;

/** What an expression is counted from. */
export type Basis =
  | { readonly kind: "nothing" }
  | { readonly kind: "day" }
  | { readonly kind: "earlier" }
  /** The day if it is known; else one end stays open. */
  | { readonly kind: "day-if-known" }
  /** An event, by the words that may name it. */
  | { readonly kind: "event"; readonly nouns: readonly string[] };

/** Where and how a rule found an expression: words `[begin, end)`, and how its days follow from the basis. */
export interface Found {
  readonly begin: number;
  readonly end: number;
  readonly precision: Precision;
  readonly basis: Basis;
  /** Several ranges are readings between which nothing decides. */
  place(base: DayRange, tense: Tense): readonly DayRange[] | Unresolved;
  readonly hour?: string;
  /** How likely the range is right where its basis is, 0 to 1. */
  readonly sure: number;
}

/** Looks for an expression that begins with the word. */
export type TimeRule = (scan: Scan, at: number) => Found | null;
