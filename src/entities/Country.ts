/** What a country is to the United Nations: `territory` is of another state, `former` is no more. */
export type Status = "member" | "observer" | "disputed" | "territory" | "former";

/** A country or territory, with all the words that news has for it. */
export interface Country {
  /** ISO 3166 alpha-3; ISO 3166-3 for what is no more; XKX for Kosovo. */
  readonly code: string;
  readonly alpha2: string;
  readonly status: Status;
  readonly name: string;
  readonly official: string;
  readonly otherNames: readonly string[];
  readonly adjectives: readonly string[];
  /** Who is of it, one and many. */
  readonly people: readonly { readonly one: string; readonly many: string }[];
  /** The chief one first; each with its spellings, the usual one first. */
  readonly capitals: readonly (readonly string[])[];
  /** Codes of what followed a former country. */
  readonly successors: readonly string[];
}
