import { createHash } from 'node:crypto';

/** An entry of one of PostgreSQL's indexes holds 2,700 bytes; the rest is for the columns beside the key. */
const MAX_KEY_BYTES = 1_500;

/** The key itself where an index can hold it; the rest of a longer one is told by its hash. */
export function indexKey(key: string): string {
  if (Buffer.byteLength(key) <= MAX_KEY_BYTES) return key;
  return `${key.slice(0, 100)}#${createHash('sha256').update(key).digest('hex')}`;
}
