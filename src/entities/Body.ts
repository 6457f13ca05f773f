/** An international body or one of its organs. */
export interface Body {
  /** Acronym, or the name by which it is known where it has none. */
  readonly key: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: "IGO" | "NGO";
  /** City, and the country it lies in as ISO 3166 alpha-3. */
  readonly seat: { readonly city: string; readonly country: string } | null;
  /** Key of the body that it is an organ of. */
  readonly of: string | null;
  /** The office that heads it. */
  readonly head: string | null;
}
