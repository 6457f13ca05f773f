/** One thing to read: a file, standard input or an address. */
export interface Source {
  readonly kind: "file" | "stdin" | "address";
  /** As given, or as found in a folder: becomes `from.file`. */
  readonly file: string;
  /** Bytes, where it is a regular file. */
  readonly size: number | null;
}
