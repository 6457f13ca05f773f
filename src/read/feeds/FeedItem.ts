/** One item of a feed, whatever the feed's format. */
export interface FeedItem {
  readonly title: string | null;
  readonly link: string | null;
  readonly byline: string | null;
  /** As it stands in the feed. */
  readonly published: string | null;
  /** The fullest text that the feed gives of the item. */
  readonly content: string | null;
  readonly contentType: "html" | "text";
}

export interface Feed {
  readonly title: string | null;
  /** The address that the feed gives of itself, or of its site: what relative links are relative to. */
  readonly address: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}
