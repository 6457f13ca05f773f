/** Bounds on what one page may ask of the program. */
export const limits = {
  /** Characters of a page that are looked at; the fetch stops at 10 MB. */
  characters: 12_000_000,
  /** Elements kept; the largest of the development pages has under 9,000. */
  elements: 120_000,
  /** Nesting kept; browsers stop at 512 too. */
  depth: 256,
  /** Attributes kept of one element. */
  attributes: 40,
  /** Characters kept of an attribute's value, and of a meta element's content. */
  attribute: 2_000,
  contentAttribute: 8_000,
} as const;

/** Where one thing turns into another. */
export const thresholds = {
  /** Characters from which a piece of text outside links counts as running text. */
  prosePiece: 40,
} as const;
