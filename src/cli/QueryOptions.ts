/** What every command has that asks the record: where it is and how to answer. */
export interface QueryOptions {
  readonly record: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** The options that are the question itself. */
export function toQuery<Options extends QueryOptions>(options: Options): Omit<Options, keyof QueryOptions> {
  const { record: _, json: __, quiet: ___, ...query } = options;
  return query;
}
