import { createHash } from "node:crypto";
import type { TextReader } from "./analyseText.ts";
import type { WindowInput } from "./openNetwork.ts";
import type { WindowReading } from "./WindowReading.ts";

/** Bytes of an object besides its numbers, roughly. */
const OBJECT = 64;

/** Bytes that a reading takes, roughly. */
function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return OBJECT + value.byteLength;
  if (typeof value !== "object" || value === null) return 8;
  return Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), OBJECT);
}

/** All that a reading depends on but the model, of which a thread has one. */
function hashInput(input: WindowInput): string {
  const hash = createHash("sha256");
  for (const [name, numbers] of Object.entries(input))
    hash.update(`${name} ${numbers.length}\n`).update(numbers);
  return hash.digest("base64");
}

/**
 * Reads windows by `read`, and those already read not again while they are kept: the ones used last, up to `bytes`.
 * News is full of copies. A window is what is kept, and not a paragraph, because the network reads each word in the
 * light of its window: a paragraph elsewhere has other scores, and results would depend on what was read before.
 */
export function keepReadings(
  read: TextReader["readWindow"],
  { bytes }: { readonly bytes: number },
): TextReader["readWindow"] {
  const kept = new Map<string, { readonly reading: WindowReading; readonly size: number }>();
  let held = 0;
  return async (input, network) => {
    const key = hashInput(input);
    const known = kept.get(key);
    // A map gives its keys in the order in which they came: the one unused for longest is the first.
    kept.delete(key);
    const reading = known?.reading ?? (await read(input, network));
    const size = known?.size ?? sizeOf(reading);
    kept.set(key, { reading, size });
    if (!known) held += size;
    for (const [oldest, { size: freed }] of kept) {
      if (held <= bytes) break;
      kept.delete(oldest);
      held -= freed;
    }
    return reading;
  };
}
