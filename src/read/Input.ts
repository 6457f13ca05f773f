import type { Fetched } from "../article/index.ts";

/** One opened source: its bytes as a stream, and what is known of them from outside. */
export interface Input {
  /** As `Origin.file`: the path, the address or `-`. */
  readonly file: string;
  /** Last part of the path, lower case, without a final `.gz`; empty where there is none. */
  readonly name: string;
  /** Not packed any more. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** As the server said, lower case; null where nobody did. */
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** Address of the document, after redirects; null for files. */
  readonly url: string | null;
  readonly fetched: Fetched | null;
}
