import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Article, Reading } from "../../src/article/index.ts";
import { loadModel } from "../../src/language/index.ts";
import { readArticles } from "../../src/read/index.ts";
import { understand, understandAll } from "../../src/understand/index.ts";

/** With the shipped model: the articles of `test/articles` and `examples`, of which some share paragraphs. */
const folders = ["../articles", "../../examples"].map((folder) => join(import.meta.dirname, folder));
const inputs = readdirSync(folders[0]!, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const [input = ""] = readdirSync(join(folders[0]!, name)).filter((file) => file.startsWith("input."));
    return join(folders[0]!, name, input);
  });

type Bytes = ReadonlyMap<string, string>;

const articles: Article[] = [];
beforeAll(async () => {
  for await (const article of readArticles([...inputs, folders[1]!])) articles.push(article);
});

const keyOf = ({ id, from }: Reading) => `${id} ${from.file} ${from.at}`;

async function readAll(list: readonly Article[], threads: number): Promise<Bytes> {
  const model = await loadModel({ threads });
  const read = new Map<string, string>();
  for await (const reading of understandAll(list, { model }))
    read.set(keyOf(reading), JSON.stringify(reading));
  await model.close();
  return read;
}

/** Each by itself, by a model that has read nothing else at that moment. */
async function readEach(list: readonly Article[]): Promise<Bytes> {
  const model = await loadModel({ threads: 1 });
  const read = new Map<string, string>();
  for (const article of list) {
    const reading = await understand(article, { model });
    read.set(keyOf(reading), JSON.stringify(reading));
  }
  await model.close();
  return read;
}

describe("the same articles give the same bytes", () => {
  let first: Bytes;
  beforeAll(async () => {
    first = await readAll(articles, 1);
  });
  test("of readings that say something", () => {
    expect(first.size).toBe(articles.length);
    const readings = [...first.values()].map((bytes) => JSON.parse(bytes) as Reading);
    const speakers = readings.flatMap(({ attributions }) => attributions.filter(({ speaker }) => speaker));
    expect(speakers.length).toBeGreaterThan(articles.length);
    expect(readings.filter(({ entities }) => entities.length > 0).length).toBeGreaterThan(
      articles.length / 2,
    );
  });
  test("on two threads", async () => {
    expect(await readAll(articles, 2)).toEqual(first);
  });
  test("in another order", async () => {
    const turned = await readAll(articles.toReversed(), 2);
    for (const [key, bytes] of first) expect(turned.get(key)).toBe(bytes);
  });
  test("one at a time", async () => {
    for (const [key, bytes] of await readEach(articles)) expect(bytes).toBe(first.get(key));
  });
});
