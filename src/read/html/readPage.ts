import { findBody } from "./body/findBody.ts";
import { isArticle } from "./body/isArticle.ts";
import { furniture, surroundings } from "./chrome/chromeRules.ts";
import { removeChrome } from "./chrome/removeChrome.ts";
import type { PageDocument } from "./dom.ts";
import type { HtmlArticle } from "./HtmlArticle.ts";
import { buildPage } from "./markup/buildPage.ts";
import { findByline } from "./metadata/findByline.ts";
import { findCanonical } from "./metadata/findCanonical.ts";
import { findLanguage } from "./metadata/findLanguage.ts";
import { findOutlet } from "./metadata/findOutlet.ts";
import { findTitle } from "./metadata/findTitle.ts";
import { type LinkedData, readLinkedData } from "./metadata/readLinkedData.ts";
import { type Meta, readMeta } from "./metadata/readMeta.ts";
import { findPublished } from "./published/findPublished.ts";
import { readLines } from "./published/readLines.ts";

/** What a page says of itself, and its text where it is an article. */
export interface PageReading extends Omit<HtmlArticle, "text"> {
  /** Null where the page holds no article. */
  readonly text: string | null;
}

/** Reads a page whether or not there is an article on it. */
export function readPage(html: string, { url = null }: { readonly url?: string | null } = {}): PageReading {
  const { document, jsonLd, isCut } = buildPage(html);
  const meta = readMeta(document);
  const linkedData = readLinkedData(jsonLd, url);
  const isMarked = isMarkedArticle(document, { meta, linkedData });
  const title = findTitle(document, { meta, linkedData });
  const language = findLanguage(document, { meta, linkedData });
  const outlet = findOutlet(title, { meta, linkedData });
  const byline = findByline(document, { meta, linkedData, outlet });
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
  const titles = [title.text ?? "", ...title.wordings];
  const blocks = findBody(document, { title: title.element, context: { titles } });
  const hasArticle = isArticle(blocks, { isMarked, titles, url: url ?? canonical });
  return {
    text: hasArticle ? blocks.map((block) => block.text).join("\n\n") : null,
    title: title.text,
    outlet,
    byline,
    published: date?.published ?? null,
    publishedEvidence: date?.publishedEvidence ?? null,
    url: canonical,
    language,
    ...(isCut && { isCut }),
  };
}

/** Whether the page says of itself that it is one article. */
function isMarkedArticle(document: PageDocument, page: { meta: Meta; linkedData: LinkedData }): boolean {
  return (
    page.linkedData.article !== null ||
    /\barticle\b/i.test(page.meta.get("og:type")?.[0] ?? "") ||
    page.meta.has("article:published_time") ||
    document.querySelector("[itemprop~=articleBody]") !== null
  );
}
