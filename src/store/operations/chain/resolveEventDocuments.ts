import type { Queryable } from '../../transaction.ts';

/**
 * Resolves the documents that these events name, and the names that wait for one of these documents or point to one.
 *
 * A name means the document of its kind and number: where it says who gave the number (a GLN), one on which that firm stands,
 * and of several the one on which the event's owners or parties stand; where it does not, only one on which they stand.
 * Exactly one resolves the name, several leave it unresolved.
 *
 * `offset 0` keeps each look-up one of an index (event_document_pk, _document_ix and _number_ix, observation_subject_ix,
 * trade_document_number_ix): by its guesses the planner would rather read whole tables.
 *
 * @returns the events of which a name moved.
 */
export async function resolveEventDocuments(
  client: Queryable,
  {
    eventIds,
    documentIds,
  }: { readonly eventIds: readonly string[]; readonly documentIds: readonly string[] },
): Promise<string[]> {
  const { rows } = await client.query<MovedName>(FIND_MOVED, [eventIds, documentIds]);
  if (rows.length === 0) return [];
  await client.query(MOVE, [
    rows.map(({ eventId }) => eventId),
    rows.map(({ kind }) => kind),
    rows.map(({ numberKey }) => numberKey),
    rows.map(({ issuer }) => issuer),
    rows.map(({ documentId }) => documentId),
  ]);
  return [...new Set(rows.map(({ eventId }) => eventId))];
}

interface MovedName {
  readonly eventId: string;
  readonly kind: string;
  readonly numberKey: string;
  readonly issuer: string;
  readonly documentId: string | null;
}

const FIND_MOVED = `
  with affected as (
    select n.* from unnest($1::uuid[]) asked (id)
    cross join lateral (select * from event_document where event_id = asked.id offset 0) n
    union
    select n.* from unnest($2::uuid[]) asked (id)
    cross join lateral (select * from event_document where document_id = asked.id offset 0) n
    union
    select n.* from unnest($2::uuid[]) asked (id)
    cross join lateral (select * from trade_document where id = asked.id offset 0) d
    cross join lateral (
      select array(
        select i.value from unnest(array[d.seller_id, d.buyer_id, d.carrier_id, d.payee_id] || array(
          select o.enterprise_id
          from (select enterprise_id, capacity from access_entry where subject_id = d.id offset 0) o
          where o.capacity = 'OWNER')) standing (id)
        cross join lateral (
          select scheme, value from enterprise_identifier where enterprise_id = standing.id offset 0) i
        where i.scheme = 'GLN') as glns offset 0) numbers
    cross join lateral (
      select * from event_document where number_key = d.number_key and kind = d.kind offset 0) n
    where n.issuer = '' or n.issuer = any (numbers.glns)),
  document as materialized (
    select t.id, t.number_key, t.kind, array[t.seller_id, t.buyer_id, t.carrier_id, t.payee_id] || array(
      select o.enterprise_id
      from (select enterprise_id, capacity from access_entry where subject_id = t.id offset 0) o
      where o.capacity = 'OWNER') as ids
    from (select distinct number_key, kind from affected) n
    cross join lateral (
      select * from trade_document where number_key = n.number_key and kind = n.kind offset 0) t),
  party as materialized (
    select e.event_id, array_agg(o.enterprise_id) as ids
    from (select distinct event_id from affected) e
    cross join lateral (
      select a.enterprise_id
      from (select enterprise_id, capacity from access_entry where subject_id = e.event_id offset 0) a
      where a.capacity = 'OWNER'
      union all
      select p.enterprise_id
      from (select id from observation where subject_id = e.event_id offset 0) o
      cross join lateral (select party_id from observed_party where observation_id = o.id offset 0) op
      cross join lateral (select enterprise_id from party_record where id = op.party_id offset 0) p) o
    group by e.event_id),
  meant as (
    select a.event_id, a.kind, a.number_key, a.issuer, d.id, coalesce(p.ids && d.ids, false) as on_party
    from affected a join document d on d.number_key = a.number_key and d.kind = a.kind
    left join party p on p.event_id = a.event_id
    left join enterprise_identifier issuer on (issuer.scheme, issuer.value) = ('GLN', a.issuer)
    where case when a.issuer = '' then p.ids && d.ids else issuer.enterprise_id = any (d.ids) end),
  told as (
    select event_id, kind, number_key, issuer,
      count(*) filter (where on_party) as near, count(*) as all_meant,
      min(id::text) filter (where on_party) as near_id, min(id::text) as any_id
    from meant group by event_id, kind, number_key, issuer)
  select a.event_id as "eventId", a.kind, a.number_key as "numberKey", a.issuer, target.id as "documentId"
  from affected a
  left join told t on (t.event_id, t.kind, t.number_key, t.issuer) = (a.event_id, a.kind, a.number_key, a.issuer)
  cross join lateral (
    select case when t.near = 1 then t.near_id when t.near = 0 and t.all_meant = 1 then t.any_id end::uuid as id) target
  where a.document_id is distinct from target.id`;

const MOVE = `
  update event_document e set document_id = m.document_id
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[])
    m (event_id, kind, number_key, issuer, document_id)
  where e.event_id = m.event_id and e.kind = m.kind and e.number_key = m.number_key and e.issuer = m.issuer`;
