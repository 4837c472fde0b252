import type { Queryable } from '../../transaction.ts';

/**
 * Payments that name the numbers of these invoices, between whomever, or for which they came into question: why money is
 * left with them may be otherwise now. Of a number that more payments name, so many are looked at (payment_mentioned_key_ix,
 * payment_candidate_document_ix).
 */
export async function paymentsNaming(
  client: Queryable,
  documentIds: readonly string[],
  alike: number,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select p.id from unnest($1::uuid[]) asked (id)
     cross join lateral (select kind, number_key from trade_document where id = asked.id offset 0) d
     cross join lateral (
       select id from (select id from payment where mentioned_keys @> array[d.number_key] offset 0) naming limit $2) p
     where d.kind = 'INVOICE'
     union
     select c.payment_id from payment_candidate c where c.document_id = any ($1::uuid[])`,
    [documentIds, alike],
  );
  return rows.map(({ id }) => id);
}

/** Invoices that these payments name by number beside the given ones, so many of a number (trade_document_number_ix). */
export async function strangersNamedBy(
  client: Queryable,
  paymentIds: readonly string[],
  known: { readonly documentIds: readonly string[]; readonly alike: number },
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct d.id from unnest($1::uuid[]) asked (id)
     cross join lateral (select mentioned_keys from payment where id = asked.id offset 0) p
     cross join lateral unnest(p.mentioned_keys) named (key)
     cross join lateral (
       select id from (select id from trade_document where number_key = named.key and kind = 'INVOICE' offset 0) bearing
       limit $3) d
     where d.id <> all ($2::uuid[])`,
    [paymentIds, known.documentIds, known.alike],
  );
  return rows.map(({ id }) => id);
}
