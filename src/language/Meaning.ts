/** What each word means where it stands, as a row of bytes with its own scale; read it with `meaningOf`. */
export interface Meaning {
  /** Numbers of a row; 0 where nothing was read. */
  readonly width: number;
  readonly rows: Int8Array;
  readonly scale: Float32Array;
}

/** Rows of numbers as bytes. */
export function toMeaning(rows: Float32Array, width: number): Meaning {
  const count = rows.length / width;
  const out = { width, rows: new Int8Array(rows.length), scale: new Float32Array(count) };
  for (let i = 0; i < count; i++) {
    const [begin, end] = [i * width, (i + 1) * width];
    let most = 1e-8;
    for (let k = begin; k < end; k++) {
      most = Math.max(most, Math.abs(rows[k]!));
    }
    const perUnit = 127 / most;
    out.scale[i] = most / 127;
    for (let k = begin; k < end; k++) {
      // Above zero, dropping what stands behind the point rounds, several times as fast as by the library.
      out.rows[k] = ((rows[k]! * perUnit + 127.5) | 0) - 127;
    }
  }
  return out;
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
