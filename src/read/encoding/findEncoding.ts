import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";
import iconv from "iconv-lite";
import { guessBytes, wholePerBroken } from "../settings.ts";
import { encodingInside, encodingOfBom, type TextKind } from "./declaredEncoding.ts";

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** Browsers read these labels as windows-1252, which holds all their letters (Encoding Standard). */
const westernLabels = /^(iso-?8859-?1|latin-?1|l1|us-ascii|ascii|cp1252|windows-1252)$/i;

function knownEncoding(label: string | null | undefined): string | null {
  if (!label) return null;
  if (westernLabels.test(label)) return "windows-1252";
  return iconv.encodingExists(label) ? label.toLowerCase() : null;
}

/** UTF-16 without a mark: in Western text every other byte is zero, in no other encoding any is. */
function findBareUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, guessBytes & ~1);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const half = sample.length / 2;
  if (zeros[1]! > 0.4 * half && zeros[0]! < 0.01 * half) return "utf-16le";
  if (zeros[0]! > 0.4 * half && zeros[1]! < 0.01 * half) return "utf-16be";
  return null;
}

/**
 * Whether UTF-8 was meant, though some of it is broken: a file cut inside a character, a stray byte. The
 * letters of other encodings seldom form whole characters of UTF-8, and far more often break them.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let [whole, broken] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) whole++;
  }
  return whole >= wholePerBroken * broken;
}

/** The likeliest legacy encoding. Short Western texts are told apart badly, so windows-1252 wins ties. */
function guessEncoding(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, guessBytes));
  const best = guesses.find(({ name }) => !/^utf-?8|^ascii|^iso-8859-1$/i.test(name) && knownEncoding(name));
  const western = guesses.find(({ name }) => /^(iso-8859-1|windows-1252)$/i.test(name));
  if (!best || (western && western.confidence >= best.confidence)) return "windows-1252";
  return knownEncoding(best.name)!;
}

/**
 * The encoding of a document: byte order mark; UTF-8 where bytes above 127 are well-formed UTF-8,
 * or nearly all are, since no other encoding makes those by chance and labels are often wrong; the
 * server's word; the document's own; then a guess.
 */
export function findEncoding(
  bytes: Uint8Array,
  { charset = null, kind = "text" }: { charset?: string | null; kind?: TextKind } = {},
): string {
  const marked = encodingOfBom(bytes);
  if (marked) return marked.encoding;
  const bare = findBareUtf16(bytes);
  if (bare) return bare;
  const valid = isUtf8(bytes);
  if (valid && !isAscii(bytes)) return "utf-8";
  if (!valid && isDamagedUtf8(bytes)) return "utf-8";
  const declared = knownEncoding(charset) ?? knownEncoding(encodingInside(bytes, kind));
  if (declared) return declared;
  return valid ? "utf-8" : guessEncoding(bytes);
}
