import type { HtmlArticle } from "./HtmlArticle.ts";
import { readPage } from "./readPage.ts";

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
  const { text, ...facts } = readPage(html, { url });
  return text === null ? null : { text, ...facts };
}
