/** Where an article was read. */
export interface Origin {
  /** The file as given on the command line or found in a folder, the address, or `-` for standard input. */
  readonly file: string;
  /** Which record of the file: line of JSON lines, item of a feed, record of an archive; counted from 0. */
  readonly at: number;
}
