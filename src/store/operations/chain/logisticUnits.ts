import type { Queryable } from '../../transaction.ts';

export interface UnitMention {
  readonly subjectId: string;
  /** As the despatch or the event writes it: digits, an EPC URN, a GS1 Digital Link. */
  readonly unit: string;
}

/** What despatches among these documents, and these events, name and may be a logistic unit. */
export async function mentionedUnits(
  client: Queryable,
  subjects: { readonly documentIds: readonly string[]; readonly eventIds: readonly string[] },
): Promise<UnitMention[]> {
  const { rows } = await client.query<UnitMention>(MENTIONED, [subjects.documentIds, subjects.eventIds]);
  return rows;
}

/** Makes these the whole of the units that the subjects are about. @returns the units that came or went. */
export async function replaceUnits(
  client: Queryable,
  subjectIds: readonly string[],
  units: readonly { readonly subjectId: string; readonly sscc: string }[],
): Promise<string[]> {
  const { rows } = await client.query<{ sscc: string }>(REPLACE, [
    subjectIds,
    units.map(({ subjectId }) => subjectId),
    units.map(({ sscc }) => sscc),
  ]);
  return rows.map(({ sscc }) => sscc);
}

/**
 * `offset 0` and the row addresses (ctid) keep the look-ups those of an index (logistic_unit_pk).
 * Serial numbers of single goods, of which an event may name a hundred thousand, are left out early.
 */
const MENTIONED = `
  select d.id as "subjectId", unnest(d.logistic_units) as unit
  from unnest($1::uuid[]) asked (id)
  cross join lateral (
    select id, kind, logistic_units from trade_document where id = asked.id offset 0) d
  where d.kind = 'DESPATCH'
  union all
  select e.id, m.unit from unnest($2::uuid[]) asked (id)
  cross join lateral (select * from tracking_event where id = asked.id offset 0) e
  cross join lateral unnest(e.epcs || e.parent_id || e.child_epcs) m (unit)
  where m.unit like 'urn:epc:id:sscc:%' or m.unit like '%/00/%'`;

const REPLACE = `
  with wanted as (
    select distinct * from unnest($2::uuid[], $3::text[]) w (subject_id, sscc)),
  gone as (
    delete from logistic_unit where ctid = any (array(
      select held.ctid from unnest($1::uuid[]) asked (id)
      cross join lateral (select ctid, * from logistic_unit where subject_id = asked.id offset 0) held
      where not exists (
        select from wanted w where w.subject_id = held.subject_id and w.sscc = held.sscc)))
    returning sscc),
  come as (
    insert into logistic_unit (subject_id, sscc) select * from wanted on conflict do nothing returning sscc)
  select sscc from gone union select sscc from come`;
