import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { graphOptions } from "../src/language/openNetwork.ts";

export const PRODUCTS = ["int8", "float32"] as const;
export type Product = (typeof PRODUCTS)[number];

const WIDTHS = [384, 1536];

/** A tensor of so many rows, cut from numbers that are made once: what they are costs nothing and changes nothing. */
function makeRows(product: Product, most: number) {
  const widest = most * Math.max(...WIDTHS);
  if (product === "int8") {
    const numbers = Uint8Array.from({ length: widest }, (_, i) => (i * 7) % 251);
    return (rows: number, width: number) =>
      new Tensor("uint8", numbers.subarray(0, rows * width), [rows, width]);
  }
  const numbers = Float32Array.from({ length: widest }, (_, i) => ((i * 7) % 251) / 251);
  return (rows: number, width: number) =>
    new Tensor("float32", numbers.subarray(0, rows * width), [rows, width]);
}

/** The encoder's matrix products alone (`training/make_matrix_product.py`), for up to `most` pieces at once. */
export async function openProduct(
  product: Product,
  { most }: { readonly most: number },
): Promise<(pieces: number) => Promise<void>> {
  const session = await InferenceSession.create(
    join(import.meta.dirname, `matrix-product-${product}.onnx`),
    graphOptions,
  );
  const rows = makeRows(product, most);
  return async (pieces) => {
    await session.run({ rows384: rows(pieces, 384), rows1536: rows(pieces, 1536) });
  };
}
