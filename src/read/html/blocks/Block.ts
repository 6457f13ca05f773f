/** One block of an article's text: a paragraph, heading, list item, table row or line of its own. */
export interface Block {
  readonly kind: "paragraph" | "heading" | "item" | "cell" | "preformatted";
  /** Folded text; `<br>` stands as a newline. */
  readonly text: string;
  /** Share of its characters inside links, 0 to 1. */
  readonly linkShare: number;
  /** Share of its characters in bold or italic type, 0 to 1. */
  readonly emphasis: number;
  /** It stands in a quotation set apart, such as an embedded post. */
  readonly isQuoted: boolean;
}
