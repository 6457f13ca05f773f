import { findBody } from "./body/findBody.ts";
import { furniture, surroundings } from "./chrome/chromeRules.ts";
import { removeChrome } from "./chrome/removeChrome.ts";
import { buildDocument } from "./dom.ts";
import type { HtmlArticle } from "./HtmlArticle.ts";
import { tameMarkup } from "./markup/tameMarkup.ts";
import { findByline } from "./metadata/findByline.ts";
import { findCanonical } from "./metadata/findCanonical.ts";
import { findLanguage } from "./metadata/findLanguage.ts";
import { findOutlet } from "./metadata/findOutlet.ts";
import { findTitle } from "./metadata/findTitle.ts";
import { readLinkedData } from "./metadata/readLinkedData.ts";
import { readMeta } from "./metadata/readMeta.ts";
import { findPublished } from "./published/findPublished.ts";
import { readLines } from "./published/readLines.ts";

export type { HtmlArticle } from "./HtmlArticle.ts";

export interface ReadHtmlOptions {
  /** Where the page comes from: for relative addresses, and for the date that many addresses hold. */
  readonly url?: string | null;
}

/**
 * Reads the article on a web page: its text without what surrounds it, and what the page says about it.
 * Takes decoded HTML; nothing in it is executed or fetched. Null where the page holds no article, as front pages,
 * login walls and empty shells do. Never throws, whatever the markup.
 */
export function readHtml(html: string, { url = null }: ReadHtmlOptions = {}): HtmlArticle | null {
  const { markup, jsonLd } = tameMarkup(html);
  const document = buildDocument(markup);
  const meta = readMeta(document);
  const linkedData = readLinkedData(jsonLd, url);
  const title = findTitle(document, { meta, linkedData });
  const language = findLanguage(document, { meta, linkedData });
  const byline = findByline(document, { meta, linkedData });
  const canonical = findCanonical(document, { meta, url });
  const allLines = readLines(document.body, title.element);
  removeChrome(document, surroundings, { title: title.element });
  const lines = readLines(document.body, title.element);
  const date = findPublished({
    document,
    meta,
    linkedData,
    url: url ?? canonical,
    language,
    lines,
    allLines,
  });
  removeChrome(document, furniture, { title: title.element });
  const blocks = findBody(document, {
    title: title.element,
    context: { titles: [title.text ?? "", ...title.wordings] },
  });
  if (blocks.length === 0) return null;
  return {
    text: blocks.map((block) => block.text).join("\n\n"),
    title: title.text,
    outlet: findOutlet({ meta, linkedData }),
    byline,
    published: date?.published ?? null,
    publishedEvidence: date?.publishedEvidence ?? null,
    url: canonical,
    language,
  };
}
