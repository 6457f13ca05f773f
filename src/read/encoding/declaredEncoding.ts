import { declarationBytes } from "../settings.ts";

export type TextKind = "text" | "html" | "xml";

const boms: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The encoding a byte order mark stands for, and its length; null where there is none. */
export function encodingOfBom(bytes: Uint8Array): { encoding: string; length: number } | null {
  const found = boms.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found ? { encoding: found[0], length: found[1].length } : null;
}

const xmlDeclaration = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const metaTag = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/gi;

/** The encoding that a page or feed names in its own first bytes. */
export function encodingInside(bytes: Uint8Array, kind: TextKind): string | null {
  if (kind === "text") return null;
  const start = Buffer.from(bytes.subarray(0, declarationBytes)).toString("latin1");
  const named =
    xmlDeclaration.exec(start)?.[1] ??
    (kind === "html" ? metaTag[Symbol.matchAll](start).next().value?.[1] : null);
  if (!named) return null;
  // Whoever could read the declaration as bytes is not in UTF-16, whatever it says (HTML, 13.2.3.2).
  return /^utf-?(16|32)/i.test(named) ? "utf-8" : named;
}
