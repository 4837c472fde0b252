/** The bytes of a text, or the bytes themselves, in chunks of that many. */
export async function* inChunks(
  content: string | Uint8Array,
  chunkBytes: number,
): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    yield await Promise.resolve(bytes.subarray(start, start + chunkBytes));
  }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export function textOfBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
