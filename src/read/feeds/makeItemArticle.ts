import { type Article, OnrecordError, type Origin, type Problem } from "../../article/index.ts";
import { findTextPublished } from "../dates/findTextPublished.ts";
import type { Input } from "../Input.ts";
import { checkLength, makeArticle } from "../makeArticle.ts";
import type { Run } from "../Run.ts";
import { showName } from "../showName.ts";
import type { FeedItem } from "./FeedItem.ts";
import { htmlToText } from "./htmlToText.ts";
import { readFeedTime } from "./readFeedTime.ts";

interface ItemOptions {
  readonly input: Input;
  readonly run: Run;
  readonly from: Origin;
  readonly hash: string;
  readonly problems: readonly Problem[];
  readonly outlet: string | null;
  readonly language: string | null;
}

/** The article that a feed itself holds of an item; throws `no-article` where it holds only a link. */
export function makeItemArticle(item: FeedItem, { input, run, from, ...options }: ItemOptions): Article {
  const at = `item ${from.at + 1}`;
  const text =
    item.contentType === "html"
      ? htmlToText(item.content ?? "", { title: item.title })
      : (item.content ?? "");
  if (text.trim() === "") {
    const hasPage = item.link !== null;
    throw new OnrecordError(
      "no-article",
      hasPage ? "The item has no text of its own" : "The item has neither text nor a link to a page",
      {
        file: showName(from.file),
        at,
        remedy: hasPage ? "Use --follow to read the pages that the feed links to" : "Leave it out",
      },
    );
  }
  checkLength(text, { from, at, units: run.limits.articleUnits });
  const published = item.published ? readFeedTime(item.published) : null;
  return makeArticle({
    text,
    title: item.title,
    outlet: options.outlet,
    byline: item.byline,
    ...(published
      ? { published, publishedEvidence: { method: "feed", evidence: item.published! } }
      : findTextPublished(text, { url: item.link, language: options.language })),
    url: item.link,
    language: options.language,
    from,
    bytes: options.hash,
    fetched: input.fetched,
    problems: [
      ...options.problems.map((problem) => ({ ...problem, at: null })),
      ...(item.published && !published
        ? [{ code: "date-broken", message: "The item's date is no date", at: null } satisfies Problem]
        : []),
    ],
  });
}
