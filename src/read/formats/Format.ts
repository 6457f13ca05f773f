import type { Article } from "../../article/index.ts";
import type { Input } from "../Input.ts";
import type { Run } from "../Run.ts";

/** The first bytes of an input, as seen by those who tell formats apart. */
export interface Head {
  readonly bytes: Uint8Array;
  /** Decoded roughly, without byte order mark and leading white space. */
  readonly text: string;
  /** Where it is markup: the name of its document type, and of its first element without prefix. */
  readonly doctype: string | null;
  readonly root: string | null;
}

/** How sure a format is that an input is its own, from the content alone. */
export type Recognition = "surely" | "perhaps" | "no";

/** One format: how it is recognised and how it is read. */
export interface Format {
  readonly name: string;
  /** Endings of file names, without the dot. */
  readonly endings: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether bytes that are no text may stand in it. */
  readonly mayHoldBinary?: true;
  readonly recognise: (head: Head) => Recognition;
  /** Yields the articles in order; throws for what ends the input, reports what does not. */
  readonly read: (input: Input, run: Run) => AsyncGenerator<Article>;
}
