import type { Readable } from "node:stream";
import type { OnrecordError } from "../article/index.ts";

/** What an earlier fetch of an address said of its version. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** How far the reading has come, in bytes of the files themselves (packed ones as packed). */
export interface ReadProgress {
  readonly bytesRead: number;
  /** Null where it cannot be known: standard input, the network. */
  readonly bytesTotal: number | null;
}

/** How `readArticles` reads; every option may be left out. */
export interface ReadOptions {
  /** Called for each thing that could not be read, and the rest goes on. Without it the first fault is thrown. */
  readonly onFault?: (fault: OnrecordError) => void;
  /** Fetch the page that each item of a feed links to, where its robots.txt allows; false by default. */
  readonly follow?: boolean;
  /** Fetch from hosts that are not public too; false by default. */
  readonly allowPrivate?: boolean;
  /** Read for the source `-`; the process's own standard input by default. */
  readonly stdin?: Readable;
  /** Stops the reading: the generator then throws an `interrupted` error. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
  /**
   * The validators kept from an earlier fetch of the address, or null. They are sent along,
   * and a page that has not changed since (304) yields nothing.
   */
  readonly known?: (address: string) => Validators | null;
}
