import type { Span } from "../article/index.ts";
import type { Sector } from "./Sector.ts";

/** By which kind of word a country is meant; `body` is a parliament, force, service, bank or armed group of it. */
export type How = "name" | "demonym" | "capital" | "seat" | "city" | "region" | "body";

/** The country that words stand for. */
export interface CountryAnswer {
  /** ISO 3166 alpha-3, the likeliest where there are several. */
  readonly code: string;
  readonly how: How;
  /** The sector of a seat or body: GOV for the Kremlin, MIL for the Pentagon; null for places and people. */
  readonly sector: Sector | null;
  /** Is it possible that the words mean something else. */
  readonly ambiguous: boolean;
  /** Codes of the other countries it may be. */
  readonly others: readonly string[];
}

/** Words of a text that stand for a country. */
export interface CountryWords extends CountryAnswer {
  readonly span: Span;
}
