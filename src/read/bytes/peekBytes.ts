interface Peeked {
  /** The first bytes: at least as many as were asked for, unless there are no more. */
  readonly head: Uint8Array;
  readonly isWhole: boolean;
  /** The whole stream, with the head at its front; to be read once. */
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** Looks at the first bytes of a stream without losing them. */
export async function peekBytes(
  source: AsyncIterable<Uint8Array>,
  { atLeast, isEnough = () => false }: { atLeast: number; isEnough?: (head: Uint8Array) => boolean },
): Promise<Peeked> {
  const iterator = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let isWhole = false;
  let failure: { readonly error: unknown } | null = null;
  while (head.length < atLeast && !isEnough(head)) {
    const next = await iterator.next().catch((error) => {
      failure = { error };
      return { done: true, value: undefined } as const;
    });
    if (next.done) {
      isWhole = true;
      break;
    }
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return { head, isWhole, bytes: joinBytes(head, iterator, { failure }) };
}

async function* joinBytes(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  { failure }: { failure: { readonly error: unknown } | null },
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    if (head.length > 0) yield head;
    // What came before an error is read all the same, so the error waits its turn.
    if (failure) throw failure.error;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
