import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inPages } from "../../src/cli/inPages.ts";
import { takeUpTo } from "../../src/cli/takeUpTo.ts";
import { untilStopped } from "../../src/cli/untilStopped.ts";

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("takeUpTo", () => {
  test("takes so many and knows of more", async () => {
    const property = fc.asyncProperty(
      fc.array(fc.nat()),
      fc.option(fc.integer({ min: 1, max: 9 })),
      async (items, limit) => {
        const found = takeUpTo(each(items), limit);
        expect(await collect(found.items)).toEqual(items.slice(0, limit ?? items.length));
        expect(found.count()).toBe(Math.min(items.length, limit ?? items.length));
        expect(found.hasMore()).toBe(limit !== null && items.length > limit);
      },
    );
    await fc.assert(property);
  });
});

describe("inPages", () => {
  test("loses and reorders nothing", async () => {
    const property = fc.asyncProperty(
      fc.array(fc.nat()),
      fc.integer({ min: 1, max: 9 }),
      async (items, size) => {
        const pages = await collect(inPages(each(items), size));
        expect(pages.flat()).toEqual(items);
        expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
        expect(pages.every((page) => page.length > 0)).toBe(true);
      },
    );
    await fc.assert(property);
  });
});

describe("untilStopped", () => {
  test("passes everything on where nobody stops it", async () => {
    expect(await collect(untilStopped(each([1, 2, 3]), new AbortController().signal))).toEqual([1, 2, 3]);
  });
  test("ends while it waits for an item that never comes, and gives the source back", async () => {
    const stopping = new AbortController();
    let isReturned = false;
    const hanging: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async () => {
          isReturned = true;
          return { done: true, value: undefined };
        },
      }),
    };
    const ended = collect(untilStopped(hanging, stopping.signal));
    stopping.abort();
    expect(await ended).toEqual([]);
    expect(isReturned).toBe(true);
  });
  test("an error is passed on, except one that follows from stopping", async () => {
    async function* failing(stop?: () => void): AsyncGenerator<number> {
      yield 1;
      stop?.();
      throw new Error("broken");
    }
    await expect(collect(untilStopped(failing(), new AbortController().signal))).rejects.toThrow("broken");
    const stopping = new AbortController();
    expect(
      await collect(
        untilStopped(
          failing(() => stopping.abort()),
          stopping.signal,
        ),
      ),
    ).toEqual([1]);
  });
});
