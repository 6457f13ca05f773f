import type { Readable, Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from "node:zlib";
import { OnrecordError } from "../../article/index.ts";
import type { ReadLimits } from "../settings.ts";

type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  zstd: createZstdDecompress,
  deflate: createInflate,
};

/** What is asked for: the codings that are read without guessing. */
export const acceptedCodings = "gzip, br, zstd";

interface DecodeOptions {
  /** The Content-Encoding header. */
  readonly coding: string | null;
  readonly limits: ReadLimits;
  readonly file: string;
  /** What becomes of a body that is too large. */
  readonly excess?: "refuse" | "cut";
}

/**
 * All bytes of a body, its content codings undone; stops with `response-too-large` as soon as more
 * than the limit have come out, so that a packed bomb costs no more memory than an honest page.
 * Errors of the unpacking and of the body's stream are thrown as they come.
 */
export async function decodeContent(
  body: Bytes,
  { coding, limits, file, excess = "refuse" }: DecodeOptions,
): Promise<Uint8Array> {
  const names = (coding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > limits.codings || names.some((name) => !Object.hasOwn(decoders, name))) {
    throw new OnrecordError("network", `The answer is packed in a way that is not known: ${coding}`, {
      file,
    });
  }
  const chunks: Uint8Array[] = [];
  let room = limits.responseBytes;
  const collect = async (decoded: AsyncIterable<Uint8Array>) => {
    for await (const chunk of decoded) {
      chunks.push(chunk.subarray(0, room));
      room -= chunk.length;
      if (room >= 0) continue;
      const message = `The answer has more than ${limits.responseBytes} bytes`;
      throw new OnrecordError("response-too-large", message, { file });
    }
  };
  const unpackers = names.reverse().map((name) => decoders[name]!());
  const stages: readonly unknown[] = [body, ...unpackers, collect];
  // The type of pipeline knows no list whose length is found at run time.
  await pipeline(stages as [Readable, Writable]).catch((error) => {
    if (room >= 0 || excess === "refuse") throw error;
  });
  return Buffer.concat(chunks);
}
