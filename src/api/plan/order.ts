import { createHash } from 'node:crypto';
import { column } from './valueFields.ts';
import type { Input } from './input.ts';
import type { Direction, OrderExpression, Row, TypeMap } from './row.ts';
import { commaSeparated, sql, type Sql } from './sql.ts';
import { TEXT, type ValueKind } from './valueKinds.ts';

export interface OrderKey extends OrderExpression {
  readonly direction: Direction;
}

/** One step of an order: a field's name, or a word of the type's own orders, and a direction. */
export type OrderStep = readonly [field: string, direction: Direction];

/** The steps that the client asks for, else the type's default; the id always comes last, so no two rows tie. */
export function orderSteps(type: TypeMap, orderBy: Input): readonly OrderStep[] {
  const asked = orderBy.items().map((step): OrderStep => {
    const direction = step.get('direction').word() === 'DESC' ? 'desc' : 'asc';
    return [step.get('field').word(), direction];
  });
  return asked.length > 0 ? asked : type.defaultOrder;
}

export function orderKeys(row: Row, type: TypeMap, steps: readonly OrderStep[]): readonly OrderKey[] {
  const keys = steps.map(([word, direction]) => ({ ...orderExpression(row, type, word), direction }));
  // In the direction of the last step an index on (column, id) serves both ways.
  const direction = keys.at(-1)?.direction ?? 'asc';
  return [...keys, { expression: row.column('id'), kind: UUID, isNullable: false, direction }];
}

export function orderClause(keys: readonly OrderKey[]): Sql {
  return commaSeparated(
    keys.map(({ expression, direction, isNullable }) => {
      const descending = direction === 'desc' ? sql` desc` : sql``;
      return isNullable ? sql`${expression}${descending} nulls last` : sql`${expression}${descending}`;
    }),
  );
}

/** Tells orders apart in cursors, so that a cursor of another order is refused and not misread. */
export function orderSignature(listName: string, steps: readonly OrderStep[]): string {
  const text = [listName, ...steps.map((step) => step.join(' '))].join(', ');
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

const UUID: ValueKind = {
  ...TEXT,
  type: 'uuid',
  isValue: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
};

function orderExpression(row: Row, type: TypeMap, word: string): OrderExpression {
  const field = camelCase(word);
  const map = type.orders?.[word] ?? type.fields[field] ?? column(field);
  const expression = map.orderBy?.(row);
  if (!expression)
    throw new TypeError(`plan: rows cannot be ordered by ${word}; give its field map \`orderBy\`.`);
  return expression;
}

/** ISSUE_DATE names the field issueDate; a field's own name stays as it is. */
function camelCase(word: string): string {
  if (word !== word.toUpperCase()) return word;
  return word.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
