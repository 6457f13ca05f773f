/** What every measure of a run of the bench is given. */
export interface Bench {
  readonly texts: readonly string[];
  /** The program's main file. */
  readonly main: string;
  /** Folder for what is written on the way. */
  readonly folder: string;
  readonly runs: number;
  /** One or two cores by number. */
  readonly cores: readonly number[];
  /** Whether processes can be held to cores. */
  readonly canPin: boolean;
  /** Tells the person that waits what is being done. */
  readonly say: (text: string) => void;
}
