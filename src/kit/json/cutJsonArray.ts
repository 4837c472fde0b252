import { ArrayCutter } from './arrayCutter.ts';
import type { JsonCut } from './jsonCut.ts';

export type { JsonCut } from './jsonCut.ts';

/**
 * Streams the elements of a large array, found by the keys that lead to it (none: the document is the array).
 * Only its frame is checked here: each element is left to `parseJson`, so that one malformed element spoils
 * nothing but itself.
 *
 * @throws SkippableRecordError JSON_ARRAY_MISSING when no array stands there, JSON_MALFORMED, JSON_TRUNCATED,
 *   JSON_ENCODING, JSON_DUPLICATE_KEY or JSON_LIMIT; the elements before have been yielded.
 */
export async function* cutJsonArray(
  bytes: AsyncIterable<Uint8Array>,
  path: readonly string[],
): AsyncGenerator<JsonCut> {
  const cutter = new ArrayCutter(path);
  for await (const chunk of bytes) yield* cutter.write(chunk);
  cutter.end();
}
