import type { OrderKey } from './order.ts';
import { anyOf, commaSeparated, sql, type Sql } from './sql.ts';

/** A key's value at the cursor: a parameter, or null where the row had none. */
export type KeyAtCursor = Sql | null;

/**
 * The rows that come after a cursor: after it by the first key, or equal by the first and after it by the rest.
 * Rows without a value come last in both directions.
 */
export function afterCursor(keys: readonly OrderKey[], cursor: readonly KeyAtCursor[]): Sql {
  const places = keys.map((key, index): Place => ({ key, at: cursor[index] ?? null }));
  const [leading] = places;
  if (!leading) return sql`true`;
  if (isUniform(keys)) return compareRows(places);
  const condition = afterPlaces(places);
  // Redundant, but an index can start from it.
  return leading.key.isNullable || leading.at === null
    ? condition
    : sql`(${leading.key.expression} ${leading.key.direction === 'asc' ? sql`>=` : sql`<=`} ${leading.at} and ${condition})`;
}

interface Place {
  readonly key: OrderKey;
  readonly at: KeyAtCursor;
}

function isUniform(keys: readonly OrderKey[]): boolean {
  return keys.every((key) => !key.isNullable && key.direction === keys[0]?.direction);
}

/** Where no key can be missing and all go one way, a row comparison says it, and an index answers it whole. */
function compareRows(places: readonly Place[]): Sql {
  const left = commaSeparated(places.map(({ key }) => key.expression));
  const right = commaSeparated(places.map(({ at }) => at ?? sql`null`));
  return places[0]?.key.direction === 'asc' ? sql`(${left}) > (${right})` : sql`(${left}) < (${right})`;
}

function afterPlaces([place, ...rest]: readonly Place[]): Sql {
  if (!place) return sql`false`;
  return anyOf([strictlyAfter(place), sql`(${equal(place)} and ${afterPlaces(rest)})`]);
}

function strictlyAfter({ key, at }: Place): Sql {
  if (at === null) return sql`false`;
  const beyond = key.direction === 'asc' ? sql`${key.expression} > ${at}` : sql`${key.expression} < ${at}`;
  return key.isNullable ? sql`(${beyond} or ${key.expression} is null)` : beyond;
}

function equal({ key, at }: Place): Sql {
  return at === null ? sql`${key.expression} is null` : sql`${key.expression} = ${at}`;
}
