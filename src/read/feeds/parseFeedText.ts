import { parseFeed } from "feedsmith";
import type { Feed, FeedItem } from "./FeedItem.ts";

type Parsed = ReturnType<typeof parseFeed<string>>;
type Text = { readonly value?: string; readonly type?: string } | string | undefined;

const some = (...values: readonly (string | undefined)[]): string | null =>
  values.find((value) => value?.trim())?.trim() ?? null;

/** An id that is no address must not be taken for a link relative to the feed. */
const webAddress = (id: string | undefined): string | undefined =>
  id !== undefined && /^\s*https?:/i.test(id) ? id : undefined;

const looksLikeHtml = (text: string): boolean => /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text);

/**
 * A feed of any of the four formats in one form; throws where it is none.
 * Entities that a document type declares are not expanded, nor anything outside fetched.
 */
export function parseFeedText(text: string): Feed {
  const parsed = parseFeed(text);
  if (parsed.format === "rss") return fromRss(parsed);
  if (parsed.format === "rdf") return fromRdf(parsed);
  if (parsed.format === "atom") return fromAtom(parsed);
  return fromJsonFeed(parsed);
}

function fromRss({ feed }: Extract<Parsed, { format: "rss" }>): Feed {
  const items = (feed.items ?? []).map((item) => ({
    title: plain(item.title),
    link: some(item.link, item.guid?.isPermaLink === false ? undefined : webAddress(item.guid?.value)),
    byline: some(item.dc?.creators?.join(", "), item.authors?.map(nameOf).filter(Boolean).join(", ")),
    published: some(item.pubDate, item.dc?.dates?.[0], item.dcterms?.issued?.[0], item.dcterms?.created?.[0]),
    ...longest(item.content?.encoded, item.description),
  }));
  return {
    title: plain(feed.title),
    address: some(feed.link),
    language: some(feed.language, feed.dc?.languages?.[0]),
    items,
  };
}

function fromRdf({ feed }: Extract<Parsed, { format: "rdf" }>): Feed {
  const items = (feed.items ?? []).map((item) => ({
    title: plain(item.title),
    link: some(item.link, webAddress(item.rdf?.about)),
    byline: some(item.dc?.creators?.join(", ")),
    published: some(item.dc?.dates?.[0]),
    ...longest(item.content?.encoded, item.description),
  }));
  return {
    title: plain(feed.title),
    address: some(feed.link),
    language: some(feed.dc?.languages?.[0]),
    items,
  };
}

function fromAtom({ feed }: Extract<Parsed, { format: "atom" }>): Feed {
  const items = (feed.entries ?? []).map((entry) => {
    const links = entry.links ?? [];
    const link = links.find(
      ({ rel, type }) => (!rel || rel === "alternate") && (!type || type.includes("html")),
    );
    return {
      title: plain(entry.title),
      link: some(link?.href, links.find(({ rel }) => !rel || rel === "alternate")?.href),
      byline: some((entry.authors ?? feed.authors)?.map(nameOf).filter(Boolean).join(", ")),
      published: some(entry.published, entry.updated),
      ...atomContent(entry),
    };
  });
  const own =
    feed.links?.find(({ rel }) => rel === "self") ??
    feed.links?.find(({ rel }) => !rel || rel === "alternate");
  return {
    title: plain(feed.title),
    address: some(feed.xml?.base, own?.href),
    language: some(feed.xml?.lang),
    items,
  };
}

function atomContent({
  content,
  summary,
}: {
  content?: Text;
  summary?: Text;
}): Pick<FeedItem, "content" | "contentType"> {
  const given = textValue(content)?.trim() ? content : summary;
  const type = typeof given === "object" ? given.type : undefined;
  return {
    content: some(textValue(given)),
    contentType: type === "html" || type === "xhtml" ? "html" : "text",
  };
}

function fromJsonFeed({ feed }: Extract<Parsed, { format: "json" }>): Feed {
  const items = (feed.items ?? []).map((item) => {
    const html = item.content_html?.trim();
    return {
      title: some(item.title),
      link: some(item.url, item.external_url),
      byline: some((item.authors ?? feed.authors)?.map(nameOf).filter(Boolean).join(", ")),
      published: some(item.date_published, item.date_modified),
      content: some(html, item.content_text, item.summary),
      contentType: html ? ("html" as const) : ("text" as const),
    };
  });
  return {
    title: some(feed.title),
    address: some(feed.feed_url, feed.home_page_url),
    language: some(feed.language),
    items,
  };
}

const nameOf = (author: string | { readonly name?: string; readonly email?: string }): string | undefined => {
  const name = typeof author === "string" ? author : author.name;
  // RSS asks for an address with the name in brackets: ann@paper.example (Ann Writer).
  return /^[^\s@]+@[^\s@]+\s*\(([^()]+)\)$/.exec(name ?? "")?.[1] ?? name;
};

const textValue = (text: Text): string | undefined => (typeof text === "string" ? text : text?.value);

/** A title without markup: some feeds put HTML there. */
function plain(text: Text): string | null {
  const value = textValue(text);
  const isHtml = typeof text === "object" && /html/.test(text?.type ?? "");
  return some((isHtml ? value?.replace(/<[^<>]*>/g, "") : value)?.replace(/\s+/g, " "));
}

function longest(...texts: readonly (string | undefined)[]): Pick<FeedItem, "content" | "contentType"> {
  const content = some(...[...texts].sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0)));
  return { content, contentType: content && looksLikeHtml(content) ? "html" : "text" };
}
