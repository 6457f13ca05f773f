/** Vectors of the same width, row after row. */
export function joinRows(vectors: readonly Float32Array[]): Float32Array {
  const width = vectors[0]?.length ?? 0;
  const out = new Float32Array(vectors.length * width);
  vectors.forEach((vector, i) => {
    out.set(vector, i * width);
  });
  return out;
}
