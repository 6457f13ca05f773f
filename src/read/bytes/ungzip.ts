import { createGunzip } from "node:zlib";
import { unpackBytes } from "../settings.ts";

/** Whether bytes begin as gzip does. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;

/**
 * Unpacks gzip, several members in a row too. All that could be unpacked is given before an error
 * is thrown: a stream piped through zlib would lose its last pieces then.
 */
export async function* ungzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  gunzip.on("data", (chunk: Uint8Array) => ready.push(chunk));
  gunzip.on("error", (error) => {
    failure ??= error;
  });
  const taken = () => {
    const chunks = ready;
    ready = [];
    return chunks;
  };
  try {
    for await (const chunk of source) {
      for (let at = 0; at < chunk.length; at += unpackBytes) {
        const piece = chunk.subarray(at, at + unpackBytes);
        await new Promise<void>((resolve) => gunzip.write(piece, () => resolve()));
        yield* taken();
        if (failure) throw failure;
      }
    }
    await new Promise<void>((resolve) => {
      gunzip.once("end", resolve);
      gunzip.once("error", () => resolve());
      gunzip.end();
    });
    yield* taken();
    if (failure) throw failure;
  } finally {
    gunzip.destroy();
  }
}
