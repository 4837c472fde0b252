import { isDecimal } from '../../kit/decimal.ts';
import { isDate, isDateTime } from '../scalars.ts';
import { sql, type Sql } from './sql.ts';

/** How a kind of value leaves PostgreSQL as JSON and comes back in filters and cursors. */
export interface ValueKind {
  /** PostgreSQL's type. */
  readonly type: string;
  /** The expression as it stands in JSON: exact numbers as text, instants in UTC. */
  toJson(expression: Sql): Sql;
  /** Whether a value out of a cursor is of this kind. */
  isValue(value: unknown): boolean;
  /** What a filter's value becomes as a parameter, where it is not the value itself. */
  readonly toParameter?: (value: unknown) => unknown;
}

const asItIs = (expression: Sql): Sql => expression;

export const TEXT: ValueKind = {
  type: 'text',
  toJson: asItIs,
  isValue: (value) => typeof value === 'string',
};

export const INTEGER: ValueKind = { type: 'int', toJson: asItIs, isValue: Number.isSafeInteger };

export const BOOLEAN: ValueKind = {
  type: 'boolean',
  toJson: asItIs,
  isValue: (value) => typeof value === 'boolean',
};

/** JSON numbers are floats to most readers: an exact number travels as text, with its scale. */
export const DECIMAL: ValueKind = {
  type: 'numeric',
  toJson: (expression) => sql`(${expression})::text`,
  isValue: (value) => typeof value === 'string' && isDecimal(value),
};

/** JSON functions write days as ISO 8601, whatever DateStyle says. */
export const DAY: ValueKind = {
  type: 'date',
  toJson: asItIs,
  isValue: (value) => typeof value === 'string' && isDate(value),
};

/** `to_json` writes the fraction only where there is one, whatever DateStyle says. */
export const INSTANT: ValueKind = {
  type: 'timestamptz',
  toJson: (expression) => sql`(to_json(${expression} at time zone 'UTC') #>> '{}') || 'Z'`,
  isValue: (value) => typeof value === 'string' && isDateTime(value),
};

const KINDS: Readonly<Record<string, ValueKind>> = {
  text: TEXT,
  integer: INTEGER,
  boolean: BOOLEAN,
  numeric: DECIMAL,
  date: DAY,
  timestamptz: INSTANT,
};

export function kindOfColumn(type: unknown): ValueKind | undefined {
  return typeof type === 'string' ? KINDS[type] : undefined;
}
