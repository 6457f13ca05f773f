import iconv from "iconv-lite";
import { peekBytes } from "../bytes/peekBytes.ts";
import { encodingOfBom } from "./declaredEncoding.ts";

/** A stream as UTF-8 without its byte order mark, from the encoding that the mark names; UTF-8 where there is none. */
export async function* toUtf8(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, bytes } = await peekBytes(source, { atLeast: 4 });
  const mark = encodingOfBom(head);
  const isUtf8 = mark === null || mark.encoding === "utf-8";
  const decoder = isUtf8 ? null : iconv.getDecoder(mark.encoding, { stripBOM: false });
  const convert = (text: string | undefined) => Buffer.from(text ?? "");
  let unread = mark?.length ?? 0;
  for await (const chunk of bytes) {
    const rest = chunk.subarray(unread);
    unread = 0;
    yield decoder ? convert(decoder.write(Buffer.from(rest))) : rest;
  }
  if (decoder) yield convert(decoder.end());
}
