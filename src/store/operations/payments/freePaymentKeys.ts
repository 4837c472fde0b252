import type { Queryable } from '../../transaction.ts';
import { addWork } from '../identity/workItems.ts';

/**
 * Takes these keys from all payments but these: what was reported in a place has moved to another payment, and the one that
 * it left is still to be composed anew (payment_key_uq).
 */
export async function freePaymentKeys(
  client: Queryable,
  payments: readonly { readonly id: string; readonly key: string }[],
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(FREE, [
    payments.map(({ id }) => id),
    payments.map(({ key }) => key),
  ]);
  await addWork(
    client,
    'COMPOSE',
    rows.map(({ id }) => id),
  );
}

/** Without its hash, so that it is written even where nothing else has changed. */
const FREE = `
  update payment set payment_key = 'left ' || id, content_hash = ''
  where payment_key = any ($2::text[]) and id <> all ($1::uuid[])
  returning id`;
