import type { NameKind, WordRange } from "../../language/index.ts";
import type { PersonName } from "./PersonName.ts";

/** A name at its words, without article, titles and possessive ending. */
export interface NameSpan {
  readonly begin: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly probability: number;
}

/** What bears a name in an article. */
export interface NamedGroup {
  readonly kind: "person" | "organisation" | "country" | "place";
  /** Every way in which it is written, folded, with where; the fullest is the first. */
  readonly forms: readonly NameForm[];
  /** Of a country, or of the country that it stands for: ISO 3166 alpha-3. */
  readonly country: string | null;
}

/** One way of writing a name. */
export interface NameForm {
  readonly key: string;
  /** As it stood first. */
  readonly words: string;
  readonly person: PersonName;
  readonly at: readonly WordRange[];
}
