import iconv from "iconv-lite";

/** A stream in any encoding as a stream in UTF-8; its byte order mark is dropped. */
export async function* transcode(
  source: AsyncIterable<Uint8Array>,
  { encoding }: { encoding: string },
): AsyncGenerator<Uint8Array> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: true });
  for await (const chunk of source) {
    const text = decoder.write(Buffer.from(chunk));
    if (text) yield Buffer.from(text);
  }
  const rest = decoder.end();
  if (rest) yield Buffer.from(rest);
}
