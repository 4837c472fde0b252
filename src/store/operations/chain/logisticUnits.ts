import type { Queryable } from '../../transaction.ts';

export interface UnitMention {
  readonly subjectId: string;
  /** `unit`: of goods; `shipment`: a despatch's number of its shipment; `bol`: an event's number of a bill of lading. */
  readonly role: 'unit' | 'shipment' | 'bol';
  /** As the despatch or the event writes it: digits, an EPC URN, a GS1 Digital Link. */
  readonly written: string;
}

/** What despatches among these documents, and these events, name and may be a logistic unit or a shipment's number. */
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
  units: readonly { readonly subjectId: string; readonly unit: string }[],
): Promise<string[]> {
  const { rows } = await client.query<{ unit: string }>(REPLACE, [
    subjectIds,
    units.map(({ subjectId }) => subjectId),
    units.map(({ unit }) => unit),
  ]);
  return rows.map(({ unit }) => unit);
}

/**
 * `offset 0` and the row addresses (ctid) keep the look-ups those of an index (logistic_unit_pk).
 * Serial numbers of single goods, of which an event may name a hundred thousand, are left out early.
 */
const MENTIONED = `
  select d.id as "subjectId", m.role, m.written
  from unnest($1::uuid[]) asked (id)
  cross join lateral (
    select id, kind, logistic_units, shipment_reference from trade_document where id = asked.id offset 0) d
  cross join lateral (
    select 'unit' as role, unnest(d.logistic_units) as written
    union all select 'shipment', d.shipment_reference where d.shipment_reference <> '') m
  where d.kind = 'DESPATCH'
  union all
  select e.id, m.role, m.written from unnest($2::uuid[]) asked (id)
  cross join lateral (select * from tracking_event where id = asked.id offset 0) e
  cross join lateral (
    select 'unit' as role, unnest(e.epcs || e.parent_id || e.child_epcs) as written
    union all
    select case r ->> 'type' when 'bol' then 'bol' else 'unit' end, r ->> 'identifier'
    from jsonb_array_elements(e.document_references) r) m
  where m.role = 'bol' or m.written ~ '^urn:epc:id:(sscc|gsin|ginc):|/(00|sscc|401|ginc|402|gsin)/'`;

const REPLACE = `
  with wanted as (
    select distinct * from unnest($2::uuid[], $3::text[]) w (subject_id, unit)),
  gone as (
    delete from logistic_unit where ctid = any (array(
      select held.ctid from unnest($1::uuid[]) asked (id)
      cross join lateral (select ctid, * from logistic_unit where subject_id = asked.id offset 0) held
      where not exists (
        select from wanted w where w.subject_id = held.subject_id and w.unit = held.unit)))
    returning unit),
  come as (
    insert into logistic_unit (subject_id, unit) select * from wanted on conflict do nothing returning unit)
  select unit from gone union select unit from come`;
