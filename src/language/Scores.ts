/** A probability, 0 to 1, for each name of a closed list. */
export type Scores<Name extends string> = Readonly<Record<Name, number>>;

/** Names with their numbers, the first with `values[from]`. */
export function toScores<Name extends string>(
  names: readonly Name[],
  values: ArrayLike<number>,
  from = 0,
): Scores<Name> {
  return Object.fromEntries(names.map((name, i) => [name, values[from + i]!])) as Scores<Name>;
}

/** The likeliest name, the first of them where several are. */
export function likeliest<Name extends string>(scores: Scores<Name>): Name {
  const names = Object.keys(scores) as Name[];
  return names.reduce((best, name) => (scores[name] > scores[best] ? name : best));
}
