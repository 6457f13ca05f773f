import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import type { Problem } from "../../article/index.ts";
import { encodingOfBom, type TextKind } from "./declaredEncoding.ts";
import { findEncoding } from "./findEncoding.ts";

/** Bytes as text, the byte order mark dropped and nothing else changed. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** `text-replaced` where bytes were no text in the encoding. */
  readonly problems: readonly Problem[];
}

/** Decodes a document, with the encoding found as `findEncoding` says. */
export function decodeText(
  bytes: Uint8Array,
  { charset = null, kind = "text" }: { charset?: string | null; kind?: TextKind } = {},
): DecodedText {
  const encoding = findEncoding(bytes, { charset, kind });
  const body = bytes.subarray(encodingOfBom(bytes)?.length ?? 0);
  if (encoding === "utf-8" || encoding === "utf8") return decodeUtf8(body);
  const text = iconv.decode(Buffer.from(body), encoding, { stripBOM: false }).toWellFormed();
  return { text, encoding, problems: text.includes("\ufffd") ? [replacedProblem(text, encoding)] : [] };
}

/** Decodes UTF-8 without a mark; what is not UTF-8 becomes U+FFFD, with a problem that says so. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { text, encoding: "utf-8", problems: isUtf8(bytes) ? [] : [replacedProblem(text, "utf-8")] };
}

/** The problem of a text in which replacement characters stand, pointing at the first. */
export function replacedProblem(text: string, encoding: string): Problem {
  const first = text.indexOf("\ufffd");
  return {
    code: "text-replaced",
    message: `Some bytes are no text in ${encoding} and were replaced by U+FFFD`,
    at: first < 0 ? null : [first, first + 1],
  };
}
