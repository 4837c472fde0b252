import { refusal } from '../errors.ts';
import type { OrderKey } from './order.ts';
import { commaSeparated, sql, word, type Sql } from './sql.ts';
import type { ValueKind } from './valueKinds.ts';

/** What a cursor of one list in one order is made of. */
export interface CursorShape {
  /** Tells lists and orders apart. */
  readonly signature: string;
  readonly kinds: readonly ValueKind[];
}

/** A cursor as text: base64url of the JSON array [signature, key, ..., id], the keys as they stand in answers. */
export function encodeCursor(signature: string, keys: readonly OrderKey[]): Sql {
  const values = keys.map(({ kind, expression }) => kind.toJson(expression));
  const array = sql`json_build_array(${commaSeparated([word(signature), ...values])})`;
  // PostgreSQL writes plain base64 with line breaks; the last three characters of the list are dropped.
  return sql`translate(encode(convert_to(${array}::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;
}

/**
 * The keys of a cursor, each null or of its kind.
 *
 * @throws GraphQLError CURSOR_INVALID for anything but a cursor of this list in this order.
 */
export function decodeCursor(cursor: unknown, shape: CursorShape): readonly unknown[] {
  const [signature, ...keys] = parseArray(String(cursor));
  const isWhole = signature === shape.signature && keys.length === shape.kinds.length;
  if (!isWhole || !shape.kinds.every((kind, index) => keys[index] === null || kind.isValue(keys[index]))) {
    throw refusal(
      'CURSOR_INVALID',
      'The cursor given to after is not one of this list in this order; start again without it.',
    );
  }
  return keys;
}

function parseArray(cursor: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
