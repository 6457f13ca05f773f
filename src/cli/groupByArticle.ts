import type { Article } from "../article/index.ts";

interface OfArticle {
  readonly article: Pick<Article, "id" | "hash">;
}

/** Items that follow each other and stand in the same text. */
export async function* groupByArticle<Item extends OfArticle>(
  items: AsyncIterable<Item>,
): AsyncGenerator<[Item, ...Item[]]> {
  let group: [Item, ...Item[]] | null = null;
  for await (const item of items) {
    const { id, hash } = item.article;
    if (group !== null && group[0].article.id === id && group[0].article.hash.text === hash.text) {
      group.push(item);
      continue;
    }
    if (group !== null) yield group;
    group = [item];
  }
  if (group !== null) yield group;
}
