/**
 * The same items, each asked for while the one before is worked on: reading goes on while the database stores. One item is
 * held in advance, no more. What fails in advance is told when its turn comes.
 */
export async function* oneAhead<Item>(source: AsyncIterable<Item>): AsyncGenerator<Item, void, undefined> {
  const items: AsyncIterator<Item, unknown> = source[Symbol.asyncIterator]();
  let next = ask(items);
  try {
    for (let item = await next; item.done !== true; item = await next) {
      next = ask(items);
      yield item.value;
    }
  } finally {
    await next.catch(() => undefined);
    await items.return?.();
  }
}

function ask<Item>(items: AsyncIterator<Item, unknown>): Promise<IteratorResult<Item, unknown>> {
  const asked = items.next();
  // Nobody waits for it yet; a failure is not unhandled for that.
  asked.catch(() => undefined);
  return asked;
}
