/** A probability, 0 to 1, for each name of a closed list. */
export type Scores<Name extends string> = Readonly<Record<Name, number>>;

/** Names with the numbers of a row that has one a name. */
export function toScores<Name extends string>(
  names: readonly Name[],
  values: ArrayLike<number>,
  { row, read }: { readonly row: number; readonly read: (value: number) => number },
): Scores<Name> {
  const begin = row * names.length;
  return Object.fromEntries(names.map((name, i) => [name, read(values[begin + i]!)])) as Scores<Name>;
}

/** The likeliest name, the first of them where several are. */
export function likeliest<Name extends string>(scores: Scores<Name>): Name {
  const names = Object.keys(scores) as Name[];
  return names.reduce((best, name) => (scores[name] > scores[best] ? name : best));
}
