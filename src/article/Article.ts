import type { Origin } from "./Origin.ts";
import type { Problem } from "./Problem.ts";

/** How the day of publication became known. */
export interface PublishedEvidence {
  readonly method: "given" | "json-ld" | "meta" | "time" | "url" | "text" | "feed" | "archive";
  /** The words or the value it rests on, as they stood there. */
  readonly evidence: string;
}

/** What the network said of an article that was fetched. */
export interface Fetched {
  /** ISO 8601 time of the fetch. */
  readonly at: string;
  /** The address after redirects. */
  readonly address: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** One article as read: every offset in the program counts UTF-16 code units of `text`. */
export interface Article {
  /** As given by the source, else the SHA-256 (hex) of text and url. */
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or time. */
  readonly published: string | null;
  readonly publishedEvidence: PublishedEvidence | null;
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly from: Origin;
  readonly hash: {
    /** SHA-256 (hex) of the text in UTF-8. */
    readonly text: string;
    /** SHA-256 (hex) of the bytes the article was read from: the file, page or record. */
    readonly bytes: string | null;
  };
  readonly fetched: Fetched | null;
  readonly problems: readonly Problem[];
}
