import type { Queryable } from '../../transaction.ts';

/**
 * How many invoices bear this reference, at most `most`. OFFSET 0 keeps their kind out of the look-up: for it the
 * planner would read an index of all invoices besides, once for each key.
 */
export const bearersOf = (key: string, most: string): string => `(
  select count(*) from (
    select from (select kind from trade_document where reference_keys @> array[${key}] offset 0) c
    where c.kind = 'INVOICE' limit ${most}) bearers)`;

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
    `select key from unnest($1::text[]) key where ${bearersOf('key', '$2 + 1')} > $2`,
    [[...new Set(keys)], alike],
  );
  return new Set(rows.map(({ key }) => key));
}
