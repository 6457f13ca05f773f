import { DetectError } from "feedsmith";
import { type Article, OnrecordError, type Origin, type Problem } from "../../article/index.ts";
import type { Input } from "../Input.ts";
import type { Run } from "../Run.ts";
import { showName } from "../showName.ts";
import { throwIfAborted } from "../throwIfAborted.ts";
import type { Feed, FeedItem } from "./FeedItem.ts";
import { followItem } from "./followItem.ts";
import { makeItemArticle } from "./makeItemArticle.ts";
import { parseFeedParts } from "./parseFeedParts.ts";

interface FeedOptions {
  readonly input: Input;
  readonly run: Run;
  /** SHA-256 (hex) of the feed's bytes. */
  readonly hash: string;
  /** Of the decoding. */
  readonly problems: readonly Problem[];
}

/** An article for each item; the whole ones of a broken feed too, which is reported after them. */
export async function* readFeed(text: string, options: FeedOptions): AsyncGenerator<Article> {
  const file = showName(options.input.file);
  const { feed, brokenAt, cause } = parseFeedParts(text);
  for (const [at, item] of (feed?.items ?? []).entries()) {
    throwIfAborted(options.run.signal);
    try {
      const article = await readItem(item, { ...options, feed: feed!, at });
      if (article) yield article;
    } catch (error) {
      if (!(error instanceof OnrecordError) || error.code === "interrupted") throw error;
      options.run.fault(error);
    }
  }
  if (brokenAt !== null) {
    throw new OnrecordError("feed-broken", describe(feed, cause), { file, at: `line ${brokenAt}`, cause });
  }
  if (feed!.items.length === 0) throw new OnrecordError("empty", "The feed holds no item", { file });
}

function describe(feed: Feed | null, cause: unknown): string {
  if (feed) return "The feed is cut or not well-formed; the items before that place were read";
  return cause instanceof DetectError
    ? "It is no feed in a format that is known"
    : "The feed is cut or not well-formed";
}

async function readItem(
  item: FeedItem,
  options: FeedOptions & { readonly feed: Feed; readonly at: number },
): Promise<Article | null> {
  const { run, input, feed, at } = options;
  const base = input.url ?? input.fetched?.address ?? feed.address ?? undefined;
  const link = item.link ? webAddressOf(item.link, base) : null;
  const from = { file: input.file, at };
  const own = () =>
    makeItemArticle({ ...item, link }, { ...options, from, outlet: feed.title, language: feed.language });
  if (!run.follow || link === null) return own();
  try {
    return await followItem({ ...item, link }, { run, from, feed });
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.code === "interrupted") throw error;
    if (!item.content) throw notRead(error, { link, from });
    const message = `The linked page was not read, this is the feed's own text: ${error.message}`;
    const article = own();
    return { ...article, problems: [...article.problems, { code: error.code, message, at: null }] };
  }
}

/** The link of an item in full; null where it leads to no page of the web. */
function webAddressOf(link: string, base: string | undefined): string | null {
  const url = URL.parse(link, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** A fault of the linked page as one of the feed's item, which is where the reader finds the link. */
const notRead = (fault: OnrecordError, { link, from }: { link: string; from: Origin }): OnrecordError =>
  new OnrecordError(fault.code, `The linked page ${showName(link)} was not read: ${fault.message}`, {
    file: showName(from.file),
    at: `item ${from.at + 1}`,
    remedy: fault.remedy,
    cause: fault.cause,
  });
