import iconv from "iconv-lite";
import { encodingOfBom } from "../encoding/declaredEncoding.ts";
import { findEncoding } from "../encoding/findEncoding.ts";
import type { Head } from "./Format.ts";
import { skipProlog } from "./skipProlog.ts";

/** The first bytes of an input as a head. */
export function readHead(bytes: Uint8Array): Head {
  const encoding = findEncoding(bytes);
  const wide = /^utf-(16|32)/.test(encoding) ? encoding : "latin1";
  const body = bytes.subarray(encodingOfBom(bytes)?.length ?? 0);
  const text = iconv.decode(Buffer.from(body), wide).trimStart();
  return { bytes, text, ...skipProlog(text) };
}
