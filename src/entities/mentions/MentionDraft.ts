import type { Pronoun } from "./pronouns.ts";

/** Words `[begin, end)` round a head that may mean someone, before it is told whom. */
export interface MentionDraft {
  readonly begin: number;
  readonly end: number;
  readonly head: number;
  readonly form: "name" | "pronoun" | "nominal";
  /** Index of the name that it bears, or null. */
  readonly name: number | null;
  /** Indexes of the names that are told together; none where it is one. */
  readonly together: readonly number[];
  readonly pronoun: Pronoun | null;
  /** Index among the model's mentions, or null for one that the model does not have. */
  readonly scored: number | null;
  /** Is it the source of an attribution. */
  readonly isSource: boolean;
  /** Does it stand between quotation marks. */
  readonly isQuoted: boolean;
}
