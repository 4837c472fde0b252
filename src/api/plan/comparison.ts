import { badUserInput } from '../errors.ts';
import type { Input } from './input.ts';
import { allOf, sql, type Sql } from './sql.ts';
import type { ValueKind } from './valueKinds.ts';

/** Members in which a null would silently mean no constraint where the client surely meant one. */
const REFUSED_AS_NULL: ReadonlySet<string> = new Set(['eq', 'ne', 'in', 'has', 'hasAny']);

const OPERATORS: Readonly<Record<string, (left: Sql, right: Sql) => Sql>> = {
  eq: (left, right) => sql`${left} = ${right}`,
  ne: (left, right) => sql`${left} is distinct from ${right}`,
  lt: (left, right) => sql`${left} < ${right}`,
  lte: (left, right) => sql`${left} <= ${right}`,
  gt: (left, right) => sql`${left} > ${right}`,
  gte: (left, right) => sql`${left} >= ${right}`,
};

/** PostgreSQL asks its own comparisons of numeric after row security, for every row that is hidden too; these before. */
const OPERATORS_OF_NUMERIC: typeof OPERATORS = {
  ...OPERATORS,
  eq: (left, right) => sql`app.equals(${left}, ${right})`,
  lt: (left, right) => sql`app.below(${left}, ${right})`,
  lte: (left, right) => sql`app.at_most(${left}, ${right})`,
  gt: (left, right) => sql`app.above(${left}, ${right})`,
  gte: (left, right) => sql`app.at_least(${left}, ${right})`,
};

/** What a filter such as `{ gte: "100", isNull: false }` says of one value: all its members together. */
export function compareValue(kind: ValueKind, expression: Sql, filter: Input): Sql {
  const conditions = filter
    .names(REFUSED_AS_NULL)
    .map((operator) => compareBy(operator, { kind, expression, operand: filter.get(operator) }));
  return allOf(conditions);
}

/** What a filter such as `{ has: "RF18" }` says of a list of texts. */
export function compareList(expression: Sql, filter: Input): Sql {
  const conditions = filter.names(REFUSED_AS_NULL).map((operator) => {
    const operand = filter.get(operator);
    if (operator === 'has') return sql`${expression} @> array[${operand.bind('text', textParameter)}]`;
    if (operator === 'hasAny') return sql`${expression} && ${operand.bind('text[]', listOf(textParameter))}`;
    return operand.word() === 'true'
      ? sql`cardinality(${expression}) = 0`
      : sql`cardinality(${expression}) > 0`;
  });
  return allOf(conditions);
}

/** `isNull` of a filter; `true` and `false` are different plans. */
export function compareToNull(expression: Sql, isNull: Input): Sql {
  return isNull.word() === 'true' ? sql`${expression} is null` : sql`${expression} is not null`;
}

interface Comparison {
  readonly kind: ValueKind;
  readonly expression: Sql;
  readonly operand: Input;
}

function compareBy(operator: string, { kind, expression, operand }: Comparison): Sql {
  const encode = kind.toParameter ?? textParameter;
  if (operator === 'isNull') return compareToNull(expression, operand);
  if (operator === 'in') return sql`${expression} = any (${operand.bind(`${kind.type}[]`, listOf(encode))})`;
  if (operator === 'contains') return sql`${expression} ilike ${operand.bind('text', substringPattern)}`;
  const compare = (kind.type === 'numeric' ? OPERATORS_OF_NUMERIC : OPERATORS)[operator];
  if (!compare) throw new TypeError(`plan: there is no operator ${operator}; add it to OPERATORS.`);
  return compare(expression, operand.bind(kind.type, encode));
}

function listOf(encode: (value: unknown) => unknown) {
  return (values: unknown): unknown[] => (values as unknown[]).map(encode);
}

/** PostgreSQL cannot store NUL in text, and would answer a parameter that holds it with an internal error. */
export function textParameter(value: unknown): unknown {
  if (typeof value === 'string' && value.includes('\u0000')) {
    throw badUserInput('A text must not contain the NUL character (U+0000); leave it out.');
  }
  return value;
}

function substringPattern(value: unknown): string {
  return `%${String(textParameter(value)).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
