import { refusal } from '../errors.ts';
import type { Compilation } from './compilation.ts';
import type { PlanRequest } from './planRequest.ts';
import type { SelectedField } from './selection.ts';
import { integer, parameter, type Sql } from './sql.ts';

export const MAX_FIRST = 200;

/**
 * Sizes that many ask for stand in the statement itself: PostgreSQL knows no plan for a limit that it does not know, so
 * it would plan the whole statement anew each time. So few that they make few statements.
 */
const COMMON_SIZES: ReadonlySet<number> = new Set([1, 5, 10, 20, 25, 50, 100, MAX_FIRST]);

/** How many rows a list gives at most. */
export interface Limit {
  readonly size: (request: PlanRequest) => number;
  readonly sql: Sql;
}

/**
 * The argument `first` of a field. A plan checks its range before any SQL.
 *
 * @throws GraphQLError FIRST_OUT_OF_RANGE, when the plan runs.
 */
export function limitOf(compilation: Compilation, field: SelectedField, max: number = MAX_FIRST): Limit {
  const unlessGiven = field.defaultOf('first') as number;
  const size = (request: PlanRequest): number =>
    (field.arguments.valueIn(request) as { readonly first?: number | null }).first ?? unlessGiven;
  compilation.checks.push((request) => {
    const first = size(request);
    if (first >= 1 && first <= max) return;
    throw refusal('FIRST_OUT_OF_RANGE', `first must be 1 to ${String(max)}, but got ${String(first)}.`, {
      nodes: field.node,
      path: field.path,
    });
  });
  return { size, sql: limitSql(compilation, size) };
}

function limitSql(compilation: Compilation, size: Limit['size']): Sql {
  const common = compilation.inquiry.ask((request) => {
    const first = size(request);
    return COMMON_SIZES.has(first) ? first : null;
  });
  return typeof common === 'number' ? integer(common) : parameter('int', size);
}
