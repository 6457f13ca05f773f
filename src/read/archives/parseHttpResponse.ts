/** An HTTP response as an archive keeps it. */
export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Still chunked and packed as its headers say. */
  readonly body: Uint8Array;
}

const statusLine = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/i;

/** Takes a stored response apart; null where the bytes are none. */
export function parseHttpResponse(block: Uint8Array, { limit }: { limit: number }): HttpResponse | null {
  const start = Buffer.from(block.subarray(0, limit)).toString("latin1");
  const end = /\r?\n\r?\n/.exec(start);
  const status = statusLine.exec(start)?.[1];
  if (!end || !status) return null;
  const headers = new Map<string, string>();
  const lines = start
    .slice(0, end.index)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .slice(1);
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { status: Number(status), headers, body: block.subarray(end.index + end[0].length) };
}
