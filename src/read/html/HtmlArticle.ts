import type { PublishedEvidence } from "../../article/index.ts";

/** An article as read from a page; what the page does not tell is null. */
export interface HtmlArticle {
  /** Paragraphs, headings and list items, a blank line between them; `<br>` stands as a newline. */
  readonly text: string;
  readonly title: string | null;
  /** Who publishes it. */
  readonly outlet: string | null;
  /** Who wrote it; several names joined by commas. */
  readonly byline: string | null;
  /** ISO 8601 day, or time with its zone. */
  readonly published: string | null;
  readonly publishedEvidence: PublishedEvidence | null;
  /** The page's canonical address, else the one passed in. */
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  /** Where the page is larger than is read of one: its end may be missing from the text. */
  readonly isCut?: true;
}
