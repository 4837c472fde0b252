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
      select * from event_document where number_key = d.number_key and kind = d.kind offset 0) n
    where n.issuer = '' or n.issuer in (
      select i.value from enterprise_identifier i where i.scheme = 'GLN' and i.enterprise_id in (
        select unnest(array[d.seller_id, d.buyer_id, d.carrier_id, d.payee_id])
        union all select enterprise_id from access_entry where subject_id = d.id and capacity = 'OWNER'))),
  party as (
    select e.event_id, array_agg(o.enterprise_id) as ids
    from (select distinct event_id from affected) e
    cross join lateral (
      select enterprise_id from access_entry where subject_id = e.event_id and capacity = 'OWNER'
      union
      select p.enterprise_id from observation o
      join observed_party op on op.observation_id = o.id join party_record p on p.id = op.party_id
      where o.subject_id = e.event_id) o
    group by e.event_id)
  select a.event_id as "eventId", a.kind, a.number_key as "numberKey", a.issuer, target.id as "documentId"
  from affected a left join party p on p.event_id = a.event_id
  left join enterprise_identifier issuer on (issuer.scheme, issuer.value) = ('GLN', a.issuer)
  left join lateral (
    select case when count(*) = 1 then min(t.id::text)::uuid end as id
    from trade_document t
    cross join lateral (
      select array[t.seller_id, t.buyer_id, t.carrier_id, t.payee_id] || array(
        select enterprise_id from access_entry where subject_id = t.id and capacity = 'OWNER') as ids) standing
    cross join lateral (select coalesce(p.ids && standing.ids, false) as on_party) agrees
    where t.number_key = a.number_key and t.kind = a.kind
      and case when a.issuer = '' then agrees.on_party else issuer.enterprise_id = any (standing.ids) end
    group by agrees.on_party order by agrees.on_party desc limit 1) target on true
  where a.document_id is distinct from target.id`;

const MOVE = `
  update event_document e set document_id = m.document_id
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[])
    m (event_id, kind, number_key, issuer, document_id)
  where e.event_id = m.event_id and e.kind = m.kind and e.number_key = m.number_key and e.issuer = m.issuer`;
