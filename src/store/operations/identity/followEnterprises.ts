import type { Queryable } from '../../transaction.ts';

/**
 * Lets everything follow who its enterprise is now: connections with what they brought, keys, consent, accounts. What
 * was observed of the parties is identified and composed again, so that documents which now mean the same become one,
 * and those that no longer do become two.
 *
 * @param partyIds parties that are another enterprise's now.
 * @param enterpriseIds ids that lead elsewhere now.
 */
export async function followEnterprises(
  client: Queryable,
  partyIds: readonly string[],
  enterpriseIds: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(MOVE_CONNECTIONS, [partyIds, enterpriseIds]);
  const connectionIds = rows.map(({ id }) => id);
  if (connectionIds.length > 0) {
    for (const statement of FOLLOW_OWNER) await client.query(statement, [connectionIds]);
  }
  if (enterpriseIds.length > 0) {
    await client.query(MOVE_KEYS, [enterpriseIds]);
    await client.query(MOVE_GRANTS, [enterpriseIds]);
    await client.query(MOVE_ACCOUNTS, [enterpriseIds]);
  }
  await client.query(REOPEN, [partyIds, connectionIds]);
  await client.query(CHECK_ACCOUNTS, [partyIds, connectionIds]);
}

/** A connection belongs to who its declared owner is; where none was declared, to its owner's survivor. */
const MOVE_CONNECTIONS = `
  update source_connection c set owner_id = n.owner_id
  from (
    select c.id, coalesce(p.enterprise_id, e.merged_into_id, e.id) as owner_id
    from source_connection c join enterprise e on e.id = c.owner_id left join party_record p on p.id = c.owner_party_id
    where c.owner_party_id = any ($1::uuid[]) or c.owner_id = any ($2::uuid[])) n
  where n.id = c.id and n.owner_id <> c.owner_id
  returning c.id`;

const FOLLOW_OWNER = [
  ...['stream_state', 'ingest_run', 'raw_record', 'observation'].map(
    (table) => `update ${table} t set owner_id = c.owner_id from source_connection c
      where c.id = any ($1::uuid[]) and t.connection_id = c.id and t.owner_id <> c.owner_id`,
  ),
  ...['observed_party', 'document_disagreement'].map(
    (table) => `update ${table} t set owner_id = o.owner_id from observation o
      where o.connection_id = any ($1::uuid[]) and t.observation_id = o.id and t.owner_id <> o.owner_id`,
  ),
];

/** A key stands for the enterprise that it was made for, wherever that leads now. */
const MOVE_KEYS = `
  update principal p set enterprise_id = coalesce(e.merged_into_id, e.id), named_enterprise_id = e.id
  from enterprise e
  where e.id = any ($1::uuid[]) and e.id = coalesce(p.named_enterprise_id, p.enterprise_id)
    and p.enterprise_id <> coalesce(e.merged_into_id, e.id)`;

/** Consent is between those who first gave and took it, as its history tells, wherever they lead now. */
const MOVE_GRANTS = `
  with given as (
    select g.id, coalesce(f.grantor_id, g.grantor_id) as grantor_id, coalesce(f.grantee_id, g.grantee_id) as grantee_id
    from data_grant g left join lateral (
      select h.grantor_id, h.grantee_id from history.data_grant h where h.id = g.id order by h.known_from limit 1) f on true),
  moved as (
    select given.id, coalesce(o.merged_into_id, o.id) as grantor_id, coalesce(t.merged_into_id, t.id) as grantee_id
    from given join enterprise o on o.id = given.grantor_id join enterprise t on t.id = given.grantee_id
    where given.grantor_id = any ($1::uuid[]) or given.grantee_id = any ($1::uuid[]))
  update data_grant g set grantor_id = m.grantor_id, grantee_id = m.grantee_id from moved m
  where m.id = g.id and (m.grantor_id, m.grantee_id) <> (g.grantor_id, g.grantee_id)`;

/** An account keeps its id when its owner is merged, unless the survivor has one of the same number. */
const MOVE_ACCOUNTS = `
  with moving as (
    select distinct on (a.account_key, e.merged_into_id) a.id, a.owner_id as from_id, e.merged_into_id as into_id
    from account a join enterprise e on e.id = a.owner_id
    where e.id = any ($1::uuid[]) and e.merged_into_id is not null and not exists (
      select from account twin where twin.account_key = a.account_key and twin.owner_id = e.merged_into_id)
    order by a.account_key, e.merged_into_id, a.id),
  moved as (update account a set owner_id = m.into_id from moving m where m.id = a.id),
  seen as (
    update access_entry s set enterprise_id = m.into_id from moving m
    where s.subject_id = m.id and s.enterprise_id = m.from_id)
  update subject_party s set enterprise_id = m.into_id from moving m
  where s.subject_id = m.id and s.enterprise_id = m.from_id`;

/** The subject is remembered, so that its golden row may keep its id. */
const REOPEN = `
  with again as (
    select o.id, o.subject_id from observation o
    where o.subject_id is not null and (o.connection_id = any ($2::uuid[])
      or o.id in (select n.observation_id from observed_party n where n.party_id = any ($1::uuid[])))),
  reopened as (
    update observation o set subject_id = null, former_subject_id = again.subject_id from again where again.id = o.id)
  insert into work_item (stage, subject_id) select distinct 'COMPOSE', subject_id from again on conflict do nothing`;

/** Accounts of which nothing may be reported any more, once all is composed again. */
const CHECK_ACCOUNTS = `
  with again as (
    select o.former_subject_id as subject_id from observation o
    where o.subject_id is null and o.kind in ('payment', 'statement') and (o.connection_id = any ($2::uuid[])
      or o.id in (select n.observation_id from observed_party n where n.party_id = any ($1::uuid[]))))
  insert into work_item (stage, subject_id)
  select distinct 'ACCOUNT', a.id from again
    left join payment p on p.id = again.subject_id left join account_statement s on s.id = again.subject_id
    join account a on a.id in (p.account_id, p.other_account_id, s.account_id)
  on conflict do nothing`;
