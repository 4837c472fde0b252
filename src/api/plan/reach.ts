import type { Compilation } from './compilation.ts';
import type { Row, TypeMap } from './row.ts';
import { sql, type Sql } from './sql.ts';
import { tableRow } from './typedRows.ts';

/**
 * Says again, as a set, what row security says of each row of somebody whose reach is OWN: PostgreSQL then begins
 * with the few rows of a small enterprise, where it would test every row of the table. Whoever holds grants gets
 * none of this: of a bank's rows so many are visible that testing one after the other is faster than any set.
 */
export function withinReach(type: TypeMap, row: Row): readonly Sql[] {
  if (!type.ownReach || row.compilation.inquiry.ask(({ reach }) => reach) !== 'OWN') return [];
  row.compilation.isOfOwn = true;
  return [sql`${row.column('id')} in (${type.ownReach(row)})`];
}

/**
 * The data of a statement that is true only of somebody who holds no grant; null for somebody who holds one. It is asked in
 * the snapshot in which all else is read, so that no consent comes in between.
 */
export function ofOwnAlone(compilation: Compilation, data: Sql): Sql {
  const grant = compilation.table('DataGrant').relation;
  return sql`case when not exists (select from ${grant} held where held.grantee_id = ${OWN_ENTERPRISE}) then ${data} end`;
}

/** The subjects that the principal's own enterprise has access entries of: how golden rows are seen. */
export function ownSubjects(row: Row): Sql {
  const entry = tableRow('AccessEntry', row);
  return sql`select ${entry.column('subjectId')} from ${entry.from()} where ${entry.column('enterpriseId')} = ${OWN_ENTERPRISE}`;
}

/** Of the principal's transaction, as row security knows it; a merged enterprise's survivor. */
export const OWN_ENTERPRISE = sql`(select app.enterprise_id())`;
