import { OnrecordError } from "../../article/index.ts";

/** All bytes of a stream as one, or `too-large` as soon as there are more than `limit`. */
export async function collectBytes(
  bytes: AsyncIterable<Uint8Array>,
  { limit, file }: { limit: number; file: string },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > limit) {
      throw new OnrecordError("too-large", `It has more than ${limit} bytes`, { file });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
