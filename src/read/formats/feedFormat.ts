import { collectBytes } from "../bytes/collectBytes.ts";
import { decodeText } from "../encoding/decodeText.ts";
import { sha256 } from "../makeArticle.ts";
import { showName } from "../showName.ts";
import type { Format } from "./Format.ts";

const roots = new Set(["rss", "feed", "rdf"]);
const jsonFeed = /^\{[\s\S]*"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version(?:\\?\/)/;

/** RSS, Atom, RDF and JSON Feed: an article for each item. */
export const feedFormat: Format = {
  name: "feed",
  endings: ["rss", "atom", "rdf", "xml"],
  mediaTypes: ["application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json"],
  recognise: ({ text, root }) => (roots.has(root ?? "") || jsonFeed.test(text) ? "surely" : "no"),
  async *read(input, run) {
    const limit = run.limits.documentBytes;
    const bytes = await collectBytes(input.bytes, { limit, file: showName(input.file) });
    const { text, problems } = decodeText(bytes, { charset: input.charset, kind: "xml" });
    const { readFeed } = await import("../feeds/readFeed.ts");
    yield* readFeed(text, { input, run, hash: sha256(bytes), problems });
  },
};
