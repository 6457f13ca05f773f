import { AsyncIterReader } from "warcio";
import { OnrecordError } from "../../article/index.ts";
import { decodeContent } from "../fetch/decodeContent.ts";
import type { ReadLimits } from "../settings.ts";
import type { HttpResponse } from "./parseHttpResponse.ts";

/**
 * The body of a stored response, put together and unpacked. Crawlers differ: some store the body
 * already unpacked and leave the headers as they were, so what looks like a page is taken as it is.
 */
export async function readResponseBody(
  { headers, body }: HttpResponse,
  { limits, file, at }: { limits: ReadLimits; file: string; at: string },
): Promise<Uint8Array> {
  const isChunked = /\bchunked\b/i.test(headers.get("transfer-encoding") ?? "");
  const joined = isChunked ? await new AsyncIterReader([body], null, true).readFully() : body;
  const coding = headers.get("content-encoding") ?? null;
  if (coding && looksLikeMarkup(joined)) return joined;
  try {
    return await decodeContent([joined], { coding, limits, file });
  } catch (cause) {
    const isLarge = cause instanceof OnrecordError && cause.code === "response-too-large";
    if (isLarge) throw new OnrecordError("too-large", cause.message, { file, at, cause });
    throw new OnrecordError("archive-broken", "The body in the record cannot be unpacked", {
      file,
      at,
      cause,
    });
  }
}

const looksLikeMarkup = (bytes: Uint8Array) =>
  /^\s*<[!?a-z]/i.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
