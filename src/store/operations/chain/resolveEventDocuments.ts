import type { Queryable } from '../../transaction.ts';

/**
 * Resolves the documents that these events name, and the names that wait for one of these documents or point to one.
 *
 * A name means the document of its kind and number. Documents of which the event's owners or parties are a party come
 * before others; exactly one resolves the name, several leave it unresolved.
 * Relies on event_document_number_ix, event_document_document_ix, trade_document_number_ix, observation_subject_ix.
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
  const { rows } = await client.query<{ id: string }>(RESOLVE, [eventIds, documentIds]);
  return [...new Set(rows.map(({ id }) => id))];
}

const RESOLVE = `
  with affected as (
    select event_id, kind, number_key from event_document where event_id = any ($1::uuid[])
    union
    select event_id, kind, number_key from event_document where document_id = any ($2::uuid[])
    union
    select e.event_id, e.kind, e.number_key from event_document e
    join trade_document d on d.number_key = e.number_key and d.kind = e.kind where d.id = any ($2::uuid[])),
  party as (
    select o.subject_id as event_id, o.owner_id as enterprise_id from observation o
    where o.subject_id in (select event_id from affected)
    union
    select o.subject_id, p.enterprise_id from observation o
    join observed_party op on op.observation_id = o.id join party_record p on p.id = op.party_id
    where o.subject_id in (select event_id from affected)),
  candidate as (
    select a.event_id, a.kind, a.number_key, t.id as document_id, exists (
      select from party p where p.event_id = a.event_id
        and p.enterprise_id in (t.seller_id, t.buyer_id, t.carrier_id, t.payee_id)) as agrees
    from affected a join trade_document t on t.number_key = a.number_key and t.kind = a.kind),
  best as (
    select distinct on (event_id, kind, number_key) event_id, kind, number_key,
      case when count(*) = 1 then min(document_id::text)::uuid end as document_id
    from candidate group by event_id, kind, number_key, agrees
    order by event_id, kind, number_key, agrees desc),
  wanted as (
    select a.event_id, a.kind, a.number_key, b.document_id
    from affected a left join best b using (event_id, kind, number_key))
  update event_document e set document_id = w.document_id from wanted w
  where (e.event_id, e.kind, e.number_key) = (w.event_id, w.kind, w.number_key)
    and e.document_id is distinct from w.document_id
  returning e.event_id as id`;
