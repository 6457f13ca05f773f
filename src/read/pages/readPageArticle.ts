import { type Article, type Fetched, OnrecordError, type Origin, type Problem } from "../../article/index.ts";
import { readHeadDate } from "../dates/readHeadDate.ts";
import { decodeText } from "../encoding/decodeText.ts";
import { type HtmlArticle, readHtml } from "../html/readHtml.ts";
import { checkLength, makeArticle } from "../makeArticle.ts";
import type { ReadLimits } from "../settings.ts";
import { showName } from "../showName.ts";
import { isSameSite } from "./isSameSite.ts";

interface PageOptions {
  readonly charset: string | null;
  /** Where the page was fetched; null for a saved file. */
  readonly address: string | null;
  readonly from: Origin;
  /** Where in the file, in words, for errors. */
  readonly at?: string;
  /** SHA-256 (hex) of what it was read from. */
  readonly hash: string;
  readonly fetched: Fetched | null;
  readonly limits: ReadLimits;
}

/** The article on a page of HTML in bytes; throws `no-article`, `empty` or `too-large`. */
export function readPageArticle(
  bytes: Uint8Array,
  { charset, address, from, at, ...rest }: PageOptions,
): Article {
  const place = { file: showName(from.file), ...(at === undefined ? {} : { at }) };
  const { text: html, problems: decoding } = decodeText(bytes, { charset, kind: "html" });
  if (html.trim() === "") throw new OnrecordError("empty", "The page is empty", place);
  const found = tryHtml(html, { address, place });
  if (!found || found.text.trim() === "") {
    throw new OnrecordError("no-article", "There is no article on the page", place);
  }
  checkLength(found.text, { from, ...(at === undefined ? {} : { at }), units: rest.limits.articleUnits });
  const isReplaced = decoding.length > 0 && found.text.includes("\ufffd");
  const first = found.text.indexOf("\ufffd");
  const dated = found.published === null ? readHeadDate(found.text, found) : found;
  return makeArticle({
    text: found.text,
    title: found.title,
    outlet: found.outlet,
    byline: found.byline,
    published: dated?.published ?? null,
    publishedEvidence: dated?.publishedEvidence ?? null,
    url: chooseUrl(found.url, address),
    language: found.language,
    from,
    bytes: rest.hash,
    fetched: rest.fetched,
    problems: [
      ...(isReplaced ? decoding.map((problem) => ({ ...problem, at: [first, first + 1] as const })) : []),
      ...(found.isCut ? [cutProblem] : []),
    ],
  });
}

const cutProblem: Problem = {
  code: "text-cut",
  message: "The page is larger than is read of one page, and the end of its text may be missing",
  at: null,
};

function tryHtml(
  html: string,
  { address, place }: { address: string | null; place: { file: string; at?: string } },
): HtmlArticle | null {
  try {
    return readHtml(html, { url: address });
  } catch (cause) {
    // Markup made to break parsers, such as elements nested a hundred thousand deep.
    throw new OnrecordError("no-article", "The markup of the page is too broken to read", {
      ...place,
      cause,
    });
  }
}

/**
 * A page names its own address, and a hostile one could name another paper's to pass for a revision
 * of its article: believed only for the site that the page came from.
 */
function chooseUrl(canonical: string | null, address: string | null): string | null {
  if (!canonical || !/^https?:\/\//i.test(canonical)) return address;
  return address === null || isSameSite(canonical, address) ? canonical : address;
}
