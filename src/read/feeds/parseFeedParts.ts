import { findBrokenLine } from "../json/findBrokenLine.ts";
import { blankOpaque } from "./blankOpaque.ts";
import type { Feed } from "./FeedItem.ts";
import { parseFeedText } from "./parseFeedText.ts";

interface FeedParts {
  /** What could be read; null where nothing could. */
  readonly feed: Feed | null;
  /** Where the feed breaks off or goes wrong: a line counted from 1; null where it is whole. */
  readonly brokenAt: number | null;
  readonly cause: unknown;
}

const itemTag = /<(\/?)(?:\w+:)?(?:item|entry)(?:\s[^<>]*)?>/gi;
const rootEnd = /<\/(?:\w+:)?(?:rss|feed|rdf)\s*>\s*$/i;

/**
 * Parses a feed, and where it is cut or broken as many of its first items as are whole.
 * The parser forgives much, but an item without its end would swallow the next.
 */
export function parseFeedParts(text: string): FeedParts {
  const whole = tryParse(text);
  if (text.trimStart().startsWith("{")) {
    return { ...whole, brokenAt: whole.feed ? null : (findBrokenLine(text) ?? 1) };
  }
  const marks = findItems(text);
  const ends = marks.ends;
  if (whole.feed && marks.isWhole && whole.feed.items.length >= ends.length)
    return { ...whole, brokenAt: null };
  let [good, bad] = [0, ends.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (countItems(text, ends[middle - 1]!) >= middle) good = middle;
    else bad = middle;
  }
  const end = good === 0 ? marks.start : ends[good - 1]!;
  return {
    feed: good === 0 ? null : tryParse(text.slice(0, end)).feed,
    brokenAt: text.slice(0, end).split(/\r\n|[\r\n]/).length,
    cause: whole.cause,
  };
}

function tryParse(text: string): { feed: Feed | null; cause: unknown } {
  try {
    return { feed: parseFeedText(text), cause: null };
  } catch (cause) {
    return { feed: null, cause };
  }
}

const countItems = (text: string, end: number): number =>
  tryParse(text.slice(0, end)).feed?.items.length ?? 0;

/** Ends of the items up to the first whose tags do not alternate. Items with nothing in them do not count. */
function findItems(text: string): { ends: number[]; start: number; isWhole: boolean } {
  const bare = blankOpaque(text);
  const ends: number[] = [];
  let start = 0;
  let openedAt = -1;
  for (const match of bare.matchAll(itemTag)) {
    const isEnd = match[1] === "/";
    if (!isEnd && match[0].endsWith("/>")) continue;
    if (isEnd !== openedAt >= 0) return { ends, start, isWhole: false };
    const end = match.index + match[0].length;
    if (start === 0) start = match.index;
    if (isEnd && bare.slice(openedAt, match.index).trim() !== "") ends.push(end);
    openedAt = isEnd ? -1 : end;
  }
  return { ends, start, isWhole: openedAt < 0 && rootEnd.test(bare.trimEnd()) };
}
