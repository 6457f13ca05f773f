import { collectBytes } from "../bytes/collectBytes.ts";
import { sha256 } from "../makeArticle.ts";
import { readPage } from "../pages/readPage.ts";
import { showName } from "../showName.ts";
import type { Format } from "./Format.ts";

const sure =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i;
const likely =
  /^<(?:title|meta|link|script|style|article|main|section|header|div|table|h1|p|br|a|b|span)[\s/>]/i;

/** An HTML page: the article on it, without what stands around it. */
export const htmlFormat: Format = {
  name: "html",
  endings: ["html", "htm", "xhtml", "shtml"],
  mediaTypes: ["text/html", "application/xhtml+xml"],
  recognise: ({ text }) => (sure.test(text) ? "surely" : likely.test(text) ? "perhaps" : "no"),
  async *read(input, run) {
    const limit = run.limits.documentBytes;
    const bytes = await collectBytes(input.bytes, { limit, file: showName(input.file) });
    yield readPage(bytes, {
      charset: input.charset,
      address: input.url,
      from: { file: input.file, at: 0 },
      hash: sha256(bytes),
      fetched: input.fetched,
      limits: run.limits,
    });
  },
};
