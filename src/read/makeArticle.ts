import { createHash } from "node:crypto";
import { type Article, OnrecordError, type Origin } from "../article/index.ts";
import { showName } from "./showName.ts";

type Given = Pick<Article, "text" | "from"> &
  Partial<Omit<Article, "hash">> & {
    /** SHA-256 (hex) of the bytes it was read from. */
    readonly bytes: string | null;
  };

/** SHA-256 in hex; strings as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** Fills what a format does not know: null for unknown fields, the hashes, the id. */
export function makeArticle({ bytes, ...given }: Given): Article {
  return {
    id: given.id ?? sha256(given.text + (given.url ?? "")),
    text: given.text,
    title: given.title ?? null,
    outlet: given.outlet ?? null,
    byline: given.byline ?? null,
    published: given.published ?? null,
    publishedEvidence: given.publishedEvidence ?? null,
    url: given.url ?? null,
    language: given.language ?? null,
    from: given.from,
    hash: { text: sha256(given.text), bytes },
    fetched: given.fetched ?? null,
    problems: given.problems ?? [],
  };
}

/** Throws `too-large` where a text is longer than one article may be. */
export function checkLength(
  text: string,
  { from, at, units }: { from: Origin; at?: string; units: number },
): void {
  if (text.length <= units) return;
  throw new OnrecordError("too-large", `The text has more than ${units} characters`, {
    file: showName(from.file),
    ...(at === undefined ? {} : { at }),
  });
}
