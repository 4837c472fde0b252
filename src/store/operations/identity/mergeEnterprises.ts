import type { Queryable } from '../../transaction.ts';

/**
 * Merges enterprises: the merged one stays and points at its survivor, which takes over identifiers, parties, accounts,
 * connections, keys and grants. What was observed of the merged one is identified again, so that documents
 * which now mean the same become one.
 */
export async function mergeEnterprises(
  client: Queryable,
  merges: readonly { from: string; into: string }[],
): Promise<void> {
  for (const { from, into } of merges) {
    for (const statement of MERGE) await client.query(statement, [from, into]);
  }
}

/** Two enterprises that turn out to be one may each have an account of the same number: the survivor's stays. */
const TWIN_ACCOUNTS = `account twin join account kept on kept.account_key = twin.account_key
  where twin.owner_id = $1 and kept.owner_id = $2`;

/** What was ordered is known by its owner and its place in the order. */
const INITIATIONS = [
  { table: 'payment_instruction', place: ['initiation_key', 'batch_index', 'transaction_index'] },
  { table: 'payment_batch', place: ['initiation_key', 'batch_index'] },
  { table: 'payment_status_report', place: ['report_key'] },
];

const MERGE = [
  'update enterprise set merged_into_id = $2 where id = $1 or merged_into_id = $1',
  'update enterprise_identifier set enterprise_id = $2 where enterprise_id = $1',
  `with again as (
     select o.id, o.subject_id from observation o
     join observed_party op on op.observation_id = o.id join party_record p on p.id = op.party_id
     where p.enterprise_id = $1 and $2::uuid is not null and o.subject_id is not null),
   reopened as (update observation set subject_id = null from again where observation.id = again.id)
   insert into work_item (stage, subject_id) select distinct 'COMPOSE', subject_id from again on conflict do nothing`,
  'update party_record set enterprise_id = $2 where enterprise_id = $1',
  ...['account_id', 'other_account_id'].map(
    (column) => `update payment p set ${column} = kept.id from ${TWIN_ACCOUNTS} and p.${column} = twin.id`,
  ),
  // Statements of the twin are found again under the account that stays.
  `with gone as (
     delete from account_statement s using ${TWIN_ACCOUNTS} and s.account_id = twin.id returning s.id)
   update observation o set subject_id = null from gone where o.subject_id = gone.id`,
  // So are its entries, which go with it.
  `insert into work_item (stage, subject_id)
   select distinct 'COMPOSE', l.payment_id from statement_entry e join entry_payment l on l.entry_id = e.id,
     ${TWIN_ACCOUNTS} and e.account_id = twin.id on conflict do nothing`,
  `delete from account a using ${TWIN_ACCOUNTS} and a.id = twin.id`,
  'update account set owner_id = $2 where owner_id = $1',
  // Who a payment's own side is may come from the account alone, of which no party was observed.
  'update payment set debtor_id = $2 where debtor_id = $1',
  'update payment set creditor_id = $2 where creditor_id = $1',
  ...INITIATIONS.flatMap(({ table, place }) => [
    // The same order, told to both: the survivor's stays.
    `delete from ${table} twin using ${table} kept
     where twin.owner_id = $1 and kept.owner_id = $2 and (${columns('twin', place)}) = (${columns('kept', place)})`,
    `update ${table} set owner_id = $2 where owner_id = $1`,
  ]),
  'update payment_instruction set debtor_id = $2 where debtor_id = $1',
  'update payment_batch set debtor_id = $2 where debtor_id = $1',
  'update source_connection set owner_id = $2 where owner_id = $1',
  'update principal set enterprise_id = $2 where enterprise_id = $1',
  'update data_grant set grantor_id = $2 where grantor_id = $1',
  'update data_grant set grantee_id = $2 where grantee_id = $1',
  ...[
    'stream_state',
    'ingest_run',
    'raw_record',
    'observation',
    'observed_party',
    'document_disagreement',
    'identity_conflict',
  ].map((table) => `update ${table} set owner_id = $2 where owner_id = $1`),
  // Two owners that turn out to be one may both have named the same party: the survivor's record stays.
  `with twins as (
     select p.id as twin, s.id as kept from party_record p
     join party_record s on s.party_key = p.party_key and s.owner_id = $2 where p.owner_id = $1),
   moved as (update observed_party set party_id = kept from twins where party_id = twin)
   delete from party_record using twins where id = twin`,
  'update party_record set owner_id = $2 where owner_id = $1',
  ...['access_entry', 'subject_party'].flatMap((table) => [
    `delete from ${table} old using ${table} kept where old.enterprise_id = $1 and kept.enterprise_id = $2
       and kept.subject_id = old.subject_id and kept.capacity = old.capacity`,
    `update ${table} set enterprise_id = $2 where enterprise_id = $1`,
  ]),
];

function columns(alias: string, names: readonly string[]): string {
  return names.map((name) => `${alias}.${name}`).join(', ');
}
