import type { Queryable } from '../../transaction.ts';
import type { AccessEntry } from './accessEntries.ts';

/** Makes these the OWNER entries of the subjects; what links add to who sees them is not touched. */
export async function replaceOwnAccess(
  client: Queryable,
  subjectIds: readonly string[],
  entries: readonly AccessEntry[],
): Promise<void> {
  await client.query(REPLACE, [
    subjectIds,
    entries.map(({ subjectId }) => subjectId),
    entries.map(({ enterpriseId }) => enterpriseId),
    entries.map(({ scope }) => scope),
    entries.map(({ day }) => day),
  ]);
}

const REPLACE = `
  with wanted as (
    select * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::date[]) w (subject_id, enterprise_id, scope, day)),
  gone as (
    delete from access_entry a where a.subject_id = any ($1::uuid[]) and a.capacity = 'OWNER' and not exists (
      select from wanted w where (w.subject_id, w.enterprise_id) = (a.subject_id, a.enterprise_id)))
  insert into access_entry (subject_id, enterprise_id, capacity, scope, is_grantable, day)
  select subject_id, enterprise_id, 'OWNER', scope, true, day from wanted
  on conflict (subject_id, enterprise_id, capacity) do update set scope = excluded.scope, day = excluded.day`;
