import type { Article } from "../article/index.ts";
import type { ReadOptions } from "./ReadOptions.ts";
import { readSources } from "./readSources.ts";

/**
 * Reads articles from files, folders, addresses (`http://`, `https://`) and standard input (`-`), in
 * order, one in memory at a time. The format is told from the content and the name: plain text and
 * Markdown, HTML, JSON lines or a JSON file, RSS, Atom, RDF and JSON Feed, WARC; any of them gzipped.
 *
 * `text` of plain text and JSON is exactly what was decoded, line ends included; only a byte order
 * mark is dropped. All offsets count its UTF-16 code units. `hash.bytes` is of the unpacked file, the
 * line of JSON lines, the feed, the block of the archive record, or the decoded body of the page.
 *
 * What cannot be read is an `OnrecordError` with file, place and remedy: given to `onFault`, after
 * which the rest is read; without `onFault` the first is thrown. An abort throws `interrupted`.
 */
export async function* readArticles(
  sources: string | readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Article> {
  yield* readSources(typeof sources === "string" ? [sources] : sources, options);
}
