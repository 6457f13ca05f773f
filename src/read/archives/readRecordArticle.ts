import type { WARCRecord } from "warcio";
import { type Article, type Fetched, OnrecordError } from "../../article/index.ts";
import { findTextPublished } from "../dates/findTextPublished.ts";
import { decodeText } from "../encoding/decodeText.ts";
import { parseMediaType } from "../fetch/parseMediaType.ts";
import type { Input } from "../Input.ts";
import { checkLength, makeArticle, sha256 } from "../makeArticle.ts";
import { readPageArticle } from "../pages/readPageArticle.ts";
import type { Run } from "../Run.ts";
import { showName } from "../showName.ts";
import { parseHttpResponse } from "./parseHttpResponse.ts";
import type { ArchiveRecord } from "./readArchiveRecords.ts";
import { readResponseBody } from "./readResponseBody.ts";

/** Texts that every site serves to programs and that are no articles. */
const forPrograms = /^\/(?:robots|ads|app-ads|humans|llms|llms-full|security)\.txt$|^\/\.well-known\//i;

interface StoredPage {
  readonly mediaType: string;
  readonly charset: string | null;
  readonly body: () => Promise<Uint8Array>;
  /** Null where the record names no address of the web. */
  readonly address: string | null;
  readonly fetched: Fetched | null;
}

/** The article in one record; null where the record is no page: a picture, a redirect, an error. */
export async function readRecordArticle(
  record: ArchiveRecord,
  { input, run }: { input: Input; run: Run },
): Promise<Article | null> {
  const place = { file: showName(input.file), at: `record ${record.index + 1}` };
  if (record.block === null) {
    throw new OnrecordError("too-large", `The record has more than ${run.limits.recordBytes} bytes`, place);
  }
  const page = readStored(record.header, record.block, { ...place, run });
  if (!page || !/^(text\/html|application\/xhtml\+xml|text\/plain)$/.test(page.mediaType)) return null;
  const { address } = page;
  if (address && forPrograms.test(URL.parse(address)?.pathname ?? "")) return null;
  const common = {
    from: { file: input.file, at: record.index },
    hash: sha256(record.block),
    fetched: page.fetched,
    charset: page.charset,
    address,
    at: place.at,
    limits: run.limits,
  };
  const body = await page.body();
  return page.mediaType === "text/plain" ? readPlain(body, common) : readPageArticle(body, common);
}

function readStored(
  header: WARCRecord,
  block: Uint8Array,
  { run, ...place }: { run: Run; file: string; at: string },
): StoredPage | null {
  const target = header.warcTargetURI ?? "";
  const address = /^https?:\/\//i.test(target) && URL.canParse(target) ? target : null;
  const at = header.warcDate ?? null;
  const fetched = (validators: Pick<Fetched, "etag" | "lastModified">): Fetched | null =>
    at === null || address === null ? null : { at, address, ...validators };
  if (header.warcType === "resource") {
    const { mediaType, charset } = parseMediaType(header.warcContentType ?? null);
    return {
      mediaType: mediaType ?? "",
      charset,
      body: async () => block,
      address,
      fetched: fetched({ etag: null, lastModified: null }),
    };
  }
  const response = parseHttpResponse(block, { limit: run.limits.recordHeaderBytes });
  if (response?.status !== 200) return null;
  const { mediaType, charset } = parseMediaType(response.headers.get("content-type") ?? null);
  return {
    mediaType: mediaType ?? "",
    charset,
    body: () => readResponseBody(response, { limits: run.limits, ...place }),
    address,
    fetched: fetched({
      etag: response.headers.get("etag") ?? null,
      lastModified: response.headers.get("last-modified") ?? null,
    }),
  };
}

type PageOptions = Parameters<typeof readPageArticle>[1];

function readPlain(
  body: Uint8Array,
  { from, at, hash, fetched, charset, address, limits }: PageOptions,
): Article {
  const { text, problems } = decodeText(body, { charset });
  const place = { file: showName(from.file), ...(at ? { at } : {}) };
  if (text.trim() === "") throw new OnrecordError("empty", "The text is empty", place);
  checkLength(text, { from, ...(at ? { at } : {}), units: limits.articleUnits });
  return makeArticle({
    text,
    ...findTextPublished(text, { url: address }),
    url: address,
    from,
    bytes: hash,
    fetched,
    problems,
  });
}
