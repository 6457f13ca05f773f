const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** One line of a stream of bytes. */
export interface Line {
  /** Without its end; null where the line is longer than the limit. */
  readonly bytes: Uint8Array | null;
  /** Counted from 0, empty lines too. */
  readonly number: number;
}

/** Splits bytes at LF, CRLF or CR. No more than `limit` bytes of a line are ever held. */
export async function* splitLines(
  source: AsyncIterable<Uint8Array>,
  { limit }: { limit: number },
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let wasReturn = false;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  const close = (): Line => {
    const line = { bytes: size > limit ? null : Buffer.concat(parts, size), number };
    number++;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of source) {
    let begin = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (byte === lineFeed && wasReturn) begin = at + 1;
      else if (byte === lineFeed || byte === carriageReturn) {
        add(chunk.subarray(begin, at));
        yield close();
        begin = at + 1;
      }
      wasReturn = byte === carriageReturn;
    }
    add(chunk.subarray(begin));
  }
  if (size > 0) yield close();
}
