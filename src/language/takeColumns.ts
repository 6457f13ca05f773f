/** A row of the `[rows, count, names]` numbers as one array a name. */
export function takeColumns<Name extends string>(
  numbers: Float32Array,
  row: number,
  { count, names }: { readonly count: number; readonly names: readonly Name[] },
): Readonly<Record<Name, Float32Array>> {
  const columns = names.map((name, k) => {
    const out = new Float32Array(count);
    for (let w = 0; w < count; w++) out[w] = numbers[(row * count + w) * names.length + k]!;
    return [name, out] as const;
  });
  return Object.fromEntries(columns) as Record<Name, Float32Array>;
}
