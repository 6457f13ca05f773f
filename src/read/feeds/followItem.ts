import { type Article, OnrecordError, type Origin } from "../../article/index.ts";
import { sha256 } from "../makeArticle.ts";
import { readPageArticle } from "../pages/readPageArticle.ts";
import type { Run } from "../Run.ts";
import type { Feed, FeedItem } from "./FeedItem.ts";
import { readFeedTime } from "./readFeedTime.ts";

/**
 * The page that an item links to, as far as its site's robots.txt allows; what the page does not
 * say is filled from the feed. Null where the page has not changed since it was last fetched.
 */
export async function followItem(
  item: FeedItem & { readonly link: string },
  { run, from, feed }: { run: Run; from: Origin; feed: Feed },
): Promise<Article | null> {
  const answer = await run.fetch(item.link, { honourRobots: true });
  if (answer === null) return null;
  if (answer.mediaType && !/html|^text\/plain$/.test(answer.mediaType)) {
    throw new OnrecordError("no-article", `The linked page is ${answer.mediaType}, not HTML`, {
      file: item.link,
    });
  }
  const page = readPageArticle(answer.bytes, {
    charset: answer.charset,
    address: answer.fetched.address,
    from,
    at: `item ${from.at + 1}`,
    hash: sha256(answer.bytes),
    fetched: answer.fetched,
    limits: run.limits,
  });
  const published = page.published === null && item.published ? readFeedTime(item.published) : null;
  return {
    ...page,
    title: page.title ?? item.title,
    outlet: page.outlet ?? feed.title,
    byline: page.byline ?? item.byline,
    language: page.language ?? feed.language,
    ...(published ? { published, publishedEvidence: { method: "feed", evidence: item.published! } } : {}),
  };
}
