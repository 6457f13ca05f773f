import type { Body } from "./Body.ts";
import type { How } from "./CountryWords.ts";
import type { Sector } from "./Sector.ts";

/** A name that stands for a country, or for several that share it. */
export interface CountryMeaning {
  readonly kind: "country";
  /** The likeliest first. */
  readonly codes: readonly string[];
  readonly how: How;
  readonly sector: Sector | null;
  /** Folded words near by that decide for a code, where there are several. */
  readonly near: ReadonlyMap<string, string> | null;
}

/** What the words of a name stand for; `none` is a phrase that only looks like one of a country. */
export type Meaning =
  | CountryMeaning
  | { readonly kind: "body"; readonly body: Body }
  | { readonly kind: "none" };
