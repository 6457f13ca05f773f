import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/index.ts";
import type { Model } from "../../src/language/index.ts";
import { understandAll } from "../../src/understand/index.ts";
import { buildAnalysis } from "../attribution/buildAnalysis.ts";
import { makeArticle } from "../makeArticle.ts";

const sayRain = (id: string) => makeArticle(`${id} said it rained.`, { id });

/** A model by hand that takes as many milliseconds as an article's id says, and fails where it says "bad". */
const model: Model = {
  name: "by hand",
  threads: 2,
  analyse: async ({ text }) => {
    const [id = ""] = text.split(" ");
    await new Promise((done) => setTimeout(done, Number.parseInt(id, 10) || 0));
    if (id === "bad") throw new Error("it broke");
    return buildAnalysis(text, [{ source: id, cue: "said", content: ["it rained"] }]);
  },
  close: async () => undefined,
};

async function idsOf(articles: AsyncIterable<Article> | Iterable<Article>) {
  const ids: string[] = [];
  for await (const { id } of understandAll(articles, { model })) ids.push(id);
  return ids;
}

describe("understandAll", () => {
  test("gives readings in the order of the articles, however long each takes", async () => {
    const ids = ["30ms", "1ms", "20ms", ...Array.from({ length: 40 }, (_, i) => `${i % 3}n${i}`)];
    expect(await idsOf(ids.map(sayRain))).toEqual(ids);
  });
  test("gives what is ready before the next article comes", async () => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    async function* slowly() {
      yield sayRain("first");
      await held;
      yield sayRain("second");
    }
    const readings = understandAll(slowly(), { model });
    expect((await readings.next()).value).toMatchObject({ id: "first", attributions: [{ id: "a1" }] });
    release();
    expect((await readings.next()).value).toMatchObject({ id: "second" });
    expect((await readings.next()).done).toBe(true);
  });
  test("keeps the place of an article that could not be understood", async () => {
    const found = [];
    for await (const reading of understandAll(["a", "bad", "c"].map(sayRain), { model })) found.push(reading);
    expect(found.map(({ id }) => id)).toEqual(["a", "bad", "c"]);
    expect(found[1]!.problems).toMatchObject([{ code: "reading-failed", message: "it broke" }]);
  });
  test("throws the source's fault after all that came before it", async () => {
    async function* breaking() {
      yield sayRain("a");
      yield sayRain("b");
      throw new Error("the disk is gone");
    }
    const ids: string[] = [];
    const reading = async () => {
      for await (const { id } of understandAll(breaking(), { model })) ids.push(id);
    };
    await expect(reading()).rejects.toThrow("the disk is gone");
    expect(ids).toEqual(["a", "b"]);
  });
  test("tells the source when nobody wants more, even while it waits", async () => {
    let isClosed = false;
    const source: AsyncIterable<Article> = {
      [Symbol.asyncIterator]: () => {
        let count = 0;
        return {
          next: async () =>
            count++ === 0 ? { done: false, value: sayRain("a") } : new Promise<never>(() => undefined),
          return: async () => {
            isClosed = true;
            return { done: true, value: undefined };
          },
        };
      },
    };
    for await (const { id } of understandAll(source, { model })) {
      expect(id).toBe("a");
      break;
    }
    expect(isClosed).toBe(true);
  });
});
