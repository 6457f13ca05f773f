/** The first `limit` items (null: all of them), and whether there would have been more. */
export function takeUpTo<T>(items: AsyncIterable<T>, limit: number | null) {
  let count = 0;
  let hasMore = false;
  async function* take(): AsyncGenerator<T> {
    for await (const item of items) {
      hasMore = count === limit;
      if (hasMore) return;
      count += 1;
      yield item;
    }
  }
  return { items: take(), count: () => count, hasMore: () => hasMore };
}
