import { findEncoding } from "../encoding/findEncoding.ts";
import { controlShare } from "../settings.ts";

/** The first bytes in hex of what people most often try. */
const signatures: readonly (readonly [what: string, starts: readonly string[]])[] = [
  ["a zip archive or an office document", ["504b0304"]],
  ["an old office document", ["d0cf11e0"]],
  ["an image", ["89504e47", "47494638", "ffd8ff", "424d"]],
  ["a sound or video file", ["494433", "4f676753", "1a45dfa3", "fffb"]],
  ["a database", ["53514c69746520666f726d6174203300"]],
  ["a program", ["7f454c46", "4d5a"]],
  ["a packed file other than gzip", ["425a68", "fd377a585a", "377abcaf", "52617221", "28b52ffd"]],
];

/** What the bytes are, where they are no text; null where they may be text. */
export function describeBinary(head: Uint8Array): string | null {
  const start = Buffer.from(head.subarray(0, 64)).toString("latin1");
  // What text does not begin with by chance, though its bytes may look like text.
  if (start.startsWith("%PDF-")) return "a PDF document";
  if (/^(From: <Saved by |MIME-Version: )/.test(start)) return "a page saved as MHTML";
  if (/^utf-(16|32)/.test(findEncoding(head)) || !isBinary(head)) return null;
  const hex = Buffer.from(head.subarray(0, 16)).toString("hex");
  return signatures.find(([, starts]) => starts.some((begin) => hex.startsWith(begin)))?.[0] ?? "binary data";
}

function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    const isSpace = byte >= 0x09 && byte <= 0x0d;
    const isEscape = byte === 0x1b;
    if (byte < 0x20 && !isSpace && !isEscape) controls++;
  }
  return controls > head.length * controlShare;
}
