import type { Compilation } from './compilation.ts';
import type { OwnReach, Row, TypeMap } from './row.ts';
import { integer, sql, type Sql } from './sql.ts';
import { tableRow } from './typedRows.ts';

/**
 * Says again, as a set, what row security says of each row of somebody whose reach is OWN: PostgreSQL then begins
 * with the few rows of a small enterprise, where it would test every row of the table. Whoever holds grants or owns much
 * gets none of this: of a bank's rows so many are visible that testing one after the other is faster than any set.
 */
export function withinReach(type: TypeMap, row: Row): readonly Sql[] {
  if (!type.ownReach || row.compilation.inquiry.ask(({ reach }) => reach) !== 'OWN') return [];
  const { ids, upTo } = type.ownReach;
  row.compilation.ownUpTo = Math.min(row.compilation.ownUpTo ?? upTo, upTo);
  return [sql`${row.column('id')} in (${ids(row)})`];
}

/**
 * The data of a statement that is true only of somebody who holds no grant, and is fast only for somebody who owns little:
 * null for others. It is asked in the snapshot in which all else is read, so that no consent comes in between.
 */
export function ofOwnAlone(compilation: Compilation, data: Sql): Sql {
  if (compilation.ownUpTo === undefined) return data;
  const grant = compilation.table('DataGrant').relation;
  const holdsNone = sql`not exists (select from ${grant} held where held.grantee_id = ${OWN_ENTERPRISE})`;
  return sql`case when ${holdsNone} and (select app.owns_at_most(${integer(compilation.ownUpTo)})) then ${data} end`;
}

/** The subjects that the principal's own enterprise has access entries of: how golden rows are seen. */
export const OWN_SUBJECTS: OwnReach = {
  ids: (row) => {
    const entry = tableRow('AccessEntry', row);
    return sql`select ${entry.column('subjectId')} from ${entry.from()} where ${entry.column('enterpriseId')} = ${OWN_ENTERPRISE}`;
  },
  upTo: 20_000,
};

/** Of the principal's transaction, as row security knows it; a merged enterprise's survivor. */
export const OWN_ENTERPRISE = sql`(select app.enterprise_id())`;
