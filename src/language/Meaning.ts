/** What each word means where it stands, as a row of bytes with its own scale; read it with `meaningOf`. */
export interface Meaning {
  /** Numbers of a row; 0 where nothing was read. */
  readonly width: number;
  readonly rows: Int8Array;
  readonly scale: Float32Array;
}

/** The meaning of some words together, as a vector of length 1; all zeros where there are none. */
export function meaningOf({ meaning }: { readonly meaning: Meaning }, words: Iterable<number>): Float32Array {
  const { width, rows, scale } = meaning;
  const sum = new Float64Array(width);
  for (const word of words) {
    for (let k = 0; k < width; k++) sum[k]! += (rows[word * width + k] ?? 0) * (scale[word] ?? 0);
  }
  const length = Math.sqrt(sum.reduce((total, one) => total + one * one, 0));
  return Float32Array.from(sum, (one) => (length > 0 ? one / length : 0));
}
