import type { Queryable } from '../../transaction.ts';

/** One version of a statement, or of a page of it, that somebody's source brought. */
export interface ReportedVersion {
  readonly ownerId: string;
  readonly accountKey: string;
  readonly message: string;
  readonly statementId: string;
  /** Under which its entries may stand: of the owner of the account, and of others. */
  readonly statementKeys: readonly [own: string, observed: string];
  readonly createdAt: string;
}

/**
 * Lets what these versions report of payments be identified again, and the payments be composed again. They are found by
 * their entries (account_key_uq, statement_entry_position_uq, entry_payment_pk); the payment is remembered as the former one.
 */
export async function reopenReports(client: Queryable, versions: readonly ReportedVersion[]): Promise<void> {
  if (versions.length === 0) return;
  await client.query(REOPEN, [
    versions.map(({ ownerId }) => ownerId),
    versions.map(({ accountKey }) => accountKey),
    versions.map(({ message }) => message),
    versions.map(({ statementId }) => statementId),
    versions.map(({ statementKeys: [own] }) => own),
    versions.map(({ statementKeys: [, observed] }) => observed),
    versions.map(({ createdAt }) => createdAt),
  ]);
}

const REOPEN = `
  with told as (
    select distinct l.payment_id, v.owner_id, v.message, v.statement_id, v.created_at
    from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
      v (owner_id, account_key, message, statement_id, own_key, observed_key, created_at)
    join account a on a.account_key = v.account_key
    join statement_entry e on e.account_id = a.id
      and e.statement_key = case a.owner_id when v.owner_id then v.own_key else v.observed_key end
    join entry_payment l on l.entry_id = e.id),
  again as (
    select distinct o.id, o.subject_id from told t join observation o on o.subject_id = t.payment_id
    where o.kind = 'payment' and o.owner_id = t.owner_id
      and o.body #>> '{report,message}' = t.message and o.body #>> '{report,statementId}' = t.statement_id
      and coalesce(o.body #>> '{report,createdAt}', o.body #>> '{report,createdAtText}', '') = t.created_at),
  reopened as (
    update observation o set subject_id = null, former_subject_id = again.subject_id from again where again.id = o.id)
  insert into work_item (stage, subject_id) select distinct 'COMPOSE', subject_id from again on conflict do nothing`;
