import type { Selectable } from "kysely";
import type { Article } from "../article/index.ts";
import type { StatementArticle } from "./NewsRecord.ts";
import type { Tables } from "./Tables.ts";

/** The columns of the article `a`, less its id, that `toArticleHead` needs. */
export const headColumns = [
  "a.title",
  "a.outlet",
  "a.byline",
  "a.published",
  "a.url",
  "a.language",
  "a.from_file",
  "a.from_at",
  "a.text_hash",
  "a.bytes_hash",
] as const;

/** The further columns of the article `a` that `toProvenance` needs. */
export const provenanceColumns = [
  "a.published_method",
  "a.published_evidence",
  "a.fetched_at",
  "a.fetched_address",
  "a.fetched_etag",
  "a.fetched_last_modified",
] as const;

type Column<List extends readonly string[]> = List[number] extends `a.${infer Name}` ? Name : never;
type ArticleColumn<Name extends string> = Pick<Selectable<Tables["article"]>, Name & keyof Tables["article"]>;

/** What a listing says of an article. */
export function toArticleHead(row: ArticleColumn<"id" | Column<typeof headColumns>>): StatementArticle {
  return {
    id: row.id,
    title: row.title,
    outlet: row.outlet,
    byline: row.byline,
    published: row.published,
    url: row.url,
    language: row.language,
    from: { file: row.from_file, at: row.from_at },
    hash: { text: row.text_hash, bytes: row.bytes_hash },
  };
}

/** How the day of an article became known, and what the network said of it. */
export function toProvenance(
  row: ArticleColumn<Column<typeof provenanceColumns>>,
): Pick<Article, "publishedEvidence" | "fetched"> {
  return {
    publishedEvidence:
      row.published_method === null || row.published_evidence === null
        ? null
        : {
            method: row.published_method as NonNullable<Article["publishedEvidence"]>["method"],
            evidence: row.published_evidence,
          },
    fetched:
      row.fetched_at === null || row.fetched_address === null
        ? null
        : {
            at: row.fetched_at,
            address: row.fetched_address,
            etag: row.fetched_etag,
            lastModified: row.fetched_last_modified,
          },
  };
}
