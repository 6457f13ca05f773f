import { createHash } from "node:crypto";
import type { Article } from "../src/article/index.ts";

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** An article of a text of our own, of which nothing else is known unless given. */
export function makeArticle(text: string, fields: Partial<Article> = {}): Article {
  return {
    id: sha256(text),
    text,
    title: null,
    outlet: null,
    byline: null,
    published: null,
    publishedEvidence: null,
    url: null,
    language: null,
    from: { file: "article.txt", at: 0 },
    hash: { text: sha256(text), bytes: null },
    fetched: null,
    problems: [],
    ...fields,
  };
}
