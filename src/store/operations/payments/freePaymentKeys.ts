import type { Queryable } from '../../transaction.ts';
import { addWork } from '../identity/workItems.ts';

/**
 * Takes these keys from all payments of the same accounts but these: what was reported in a place has moved to another
 * payment, and the one that it left is still to be composed anew (payment_key_uq).
 */
export async function freePaymentKeys(
  client: Queryable,
  payments: readonly { readonly id: string; readonly key: string; readonly accountId: string | undefined }[],
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(FREE, [
    payments.map(({ id }) => id),
    payments.map(({ key }) => key),
    payments.map(({ accountId }) => accountId),
  ]);
  await addWork(
    client,
    'COMPOSE',
    rows.map(({ id }) => id),
  );
}

/** Without its hash, so that it is written even where nothing else has changed. */
const FREE = `
  update payment p set payment_key = 'left ' || id, content_hash = ''
  from unnest($2::text[], $3::uuid[]) taken (key, account_id)
  where p.payment_key = taken.key and p.account_id = taken.account_id and p.id <> all ($1::uuid[])
  returning p.id`;
