import type { Article } from "../src/article/index.ts";

/** A text as an article of which nothing else is known. */
export const toArticle = ({ id, text }: { readonly id: string; readonly text: string }): Article => ({
  id,
  text,
  title: null,
  outlet: null,
  byline: null,
  published: null,
  publishedEvidence: null,
  url: null,
  language: "en",
  from: { file: id, at: 0 },
  hash: { text: "", bytes: null },
  fetched: null,
  problems: [],
});
