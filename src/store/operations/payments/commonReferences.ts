import type { Queryable } from '../../transaction.ts';

/**
 * Of these references those that more invoices bear than `alike`: a customer's number on each of its invoices tells none
 * of them. Relies on trade_document_reference_key_ix; of each no more than that many are counted.
 */
export async function readCommonReferences(
  client: Queryable,
  keys: readonly string[],
  alike: number,
): Promise<Set<string>> {
  const { rows } = await client.query<{ key: string }>(
    `select key from unnest($1::text[]) key cross join lateral (
       select count(*) as bearers from (
         select from trade_document where reference_keys @> array[key] and kind = 'INVOICE' limit $2 + 1) b) counted
     where counted.bearers > $2`,
    [[...new Set(keys)], alike],
  );
  return new Set(rows.map(({ key }) => key));
}
