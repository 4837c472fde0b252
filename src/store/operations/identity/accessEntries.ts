import type { Queryable } from '../../transaction.ts';

export interface AccessEntry {
  readonly subjectId: string;
  readonly enterpriseId: string;
  readonly capacity: string;
  readonly scope: 'BUSINESS' | 'LOGISTICS' | 'CAPITAL' | 'FINANCING';
  readonly isGrantable: boolean;
  readonly day: string | null;
}

export interface SubjectParty {
  readonly subjectId: string;
  readonly enterpriseId: string;
  readonly capacity: string;
}

/** Makes these the whole of who may see the subjects, and whom they name; entries that stay are not touched. */
export async function replaceAccess(
  client: Queryable,
  subjectIds: readonly string[],
  entries: readonly AccessEntry[],
  parties: readonly SubjectParty[],
): Promise<void> {
  await client.query(REPLACE_ENTRIES, [
    subjectIds,
    entries.map(({ subjectId }) => subjectId),
    entries.map(({ enterpriseId }) => enterpriseId),
    entries.map(({ capacity }) => capacity),
    entries.map(({ scope }) => scope),
    entries.map(({ isGrantable }) => isGrantable),
    entries.map(({ day }) => day),
  ]);
  await client.query(REPLACE_PARTIES, [
    subjectIds,
    parties.map(({ subjectId }) => subjectId),
    parties.map(({ enterpriseId }) => enterpriseId),
    parties.map(({ capacity }) => capacity),
  ]);
}

const REPLACE_ENTRIES = `
  with wanted as (
    select distinct on (1, 2, 3) * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::boolean[], $7::date[])
      w (subject_id, enterprise_id, capacity, scope, is_grantable, day)),
  gone as (
    delete from access_entry a where a.subject_id = any ($1::uuid[]) and not exists (
      select from wanted w
      where (w.subject_id, w.enterprise_id, w.capacity) = (a.subject_id, a.enterprise_id, a.capacity)))
  insert into access_entry as a (subject_id, enterprise_id, capacity, scope, is_grantable, day) select * from wanted
  on conflict (subject_id, enterprise_id, capacity) do update
    set scope = excluded.scope, is_grantable = excluded.is_grantable, day = excluded.day
    where (a.scope, a.is_grantable, a.day) is distinct from (excluded.scope, excluded.is_grantable, excluded.day)`;

const REPLACE_PARTIES = `
  with wanted as (
    select distinct * from unnest($2::uuid[], $3::uuid[], $4::text[]) w (subject_id, enterprise_id, capacity)),
  gone as (
    delete from subject_party s where s.subject_id = any ($1::uuid[]) and not exists (
      select from wanted w
      where (w.subject_id, w.enterprise_id, w.capacity) = (s.subject_id, s.enterprise_id, s.capacity)))
  insert into subject_party (subject_id, enterprise_id, capacity) select * from wanted on conflict do nothing`;
