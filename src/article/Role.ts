/** Who holds or held an office: what no article need say, and the user may. */
export interface Role {
  readonly name: string;
  readonly title: string;
  /** ISO 3166 alpha-3 of a country, or the name of a body. */
  readonly of: string;
  /** First and last day, ISO 8601; null where it is open or not known. */
  readonly from: string | null;
  readonly to: string | null;
}
