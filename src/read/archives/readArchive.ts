import type { WARCRecord } from "warcio";
import { type Article, OnrecordError } from "../../article/index.ts";
import type { Input } from "../Input.ts";
import type { Run } from "../Run.ts";
import { showName } from "../showName.ts";
import { throwIfAborted } from "../throwIfAborted.ts";
import { readArchiveRecords } from "./readArchiveRecords.ts";
import { readRecordArticle } from "./readRecordArticle.ts";

/** Responses, and pages stored without a response around them. */
const isWanted = (header: WARCRecord): boolean =>
  header.warcType === "response" ||
  (header.warcType === "resource" && /html/i.test(header.warcContentType ?? ""));

/** The articles of an archive, in order, as its pages come; `from.at` counts all its records. */
export async function* readArchive(input: Input, run: Run): AsyncGenerator<Article> {
  const file = showName(input.file);
  let pages = 0;
  const records = readArchiveRecords(input.bytes, { file, limits: run.limits, isWanted, onFault: run.fault });
  for await (const record of records) {
    throwIfAborted(run.signal);
    try {
      const article = await readRecordArticle(record, { input, run });
      if (!article) continue;
      pages++;
      yield article;
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      pages++;
      run.fault(error);
    }
  }
  if (pages === 0)
    throw new OnrecordError("no-article", "The archive holds no page", {
      file,
      remedy: "Check what was archived: pages are answers with status 200 in HTML or plain text",
    });
}
