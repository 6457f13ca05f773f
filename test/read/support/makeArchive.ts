import { WARCRecord, WARCSerializer } from "warcio";

interface StoredResponse {
  readonly url?: string;
  readonly date?: string;
  readonly type?: "response" | "resource" | "request" | "revisit" | "metadata";
  readonly status?: string;
  readonly headers?: Record<string, string>;
  readonly warcHeaders?: Record<string, string>;
  readonly body: string | Uint8Array;
}

/** A WARC file of these records, after a warcinfo record as crawlers write it. */
export async function makeArchive(
  records: readonly StoredResponse[],
  { gzip = false }: { gzip?: boolean } = {},
): Promise<Buffer> {
  const info = WARCRecord.createWARCInfo({ warcVersion: "WARC/1.1" }, { software: "a test" });
  const parts = [await WARCSerializer.serialize(info, { gzip })];
  for (const { url = "https://courier.example/a", date = "2021-03-02T10:00:00Z", ...record } of records) {
    const made = WARCRecord.create(
      {
        url,
        date,
        type: record.type ?? "response",
        warcVersion: "WARC/1.1",
        warcHeaders: record.warcHeaders ?? {},
        httpHeaders: record.headers ?? { "Content-Type": "text/html; charset=utf-8" },
        statusline: `HTTP/1.1 ${record.status ?? "200 OK"}`,
      },
      [typeof record.body === "string" ? Buffer.from(record.body) : record.body],
    );
    parts.push(await WARCSerializer.serialize(made, { gzip }));
  }
  return Buffer.concat(parts);
}
