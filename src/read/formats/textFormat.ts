import { OnrecordError } from "../../article/index.ts";
import { collectBytes } from "../bytes/collectBytes.ts";
import { findTextPublished } from "../dates/findTextPublished.ts";
import { decodeText } from "../encoding/decodeText.ts";
import { checkLength, makeArticle, sha256 } from "../makeArticle.ts";
import { showName } from "../showName.ts";
import type { Format } from "./Format.ts";
import { readMarkdownHead } from "./readMarkdownHead.ts";

/** Plain text and Markdown: the whole input is one article, its text exactly as decoded. */
export const textFormat: Format = {
  name: "text",
  endings: ["txt", "text", "md", "markdown"],
  mediaTypes: ["text/markdown"],
  recognise: () => "no",
  async *read(input, run) {
    const file = showName(input.file);
    const bytes = await collectBytes(input.bytes, { limit: run.limits.documentBytes, file });
    const { text, problems } = decodeText(bytes, { charset: input.charset });
    if (text.includes("\0")) throw new OnrecordError("binary", "It holds binary data", { file });
    if (text.trim() === "") throw new OnrecordError("empty", "It holds nothing but white space", { file });
    if (isAddressList(text)) throw addressList(file);
    const from = { file: input.file, at: 0 };
    checkLength(text, { from, units: run.limits.articleUnits });
    const isMarkdown = /\.(md|markdown)$/.test(input.name) || input.mediaType === "text/markdown";
    const head = isMarkdown ? readMarkdownHead(text) : null;
    yield makeArticle({
      text,
      title: head?.title ?? null,
      ...(head?.published ?? findTextPublished(text.slice(head?.end ?? 0), { url: input.url })),
      url: input.url,
      from,
      bytes: sha256(bytes),
      fetched: input.fetched,
      problems,
    });
  },
};

/** Whether a text is nothing but web addresses, one a line: who gives it wants what they lead to. */
const isAddressList = (text: string): boolean =>
  /^\s*https?:/i.test(text) &&
  text.split(/[\r\n]+/).every((line) => /^\s*(?:https?:\/\/\S+\s*)?$/i.test(line));

const addressList = (file: string): OnrecordError =>
  new OnrecordError("no-article", "It is a list of addresses and no article", {
    file,
    remedy: "Give the addresses themselves, as with xargs onrecord add < FILE",
  });
