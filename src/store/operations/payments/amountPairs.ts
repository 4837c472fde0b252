import type { Queryable } from '../../transaction.ts';
import type { PaymentNeighbourhood } from './paymentNeighbourhood.ts';

/** Two parties between whom payments that name nothing may be told by their amounts, and what is looked at for it. */
export interface AmountPair {
  readonly creditorId: string;
  readonly debtorId: string;
  readonly currency: string;
  /** Whether all that is open and all such payments are among the ids below. */
  readonly isSmall: boolean;
  /** If not: the amounts of which they are. */
  readonly amounts: readonly string[];
  readonly paymentIds: readonly string[];
  readonly documentIds: readonly string[];
}

export interface PairBounds {
  /** How many invoices may be open, beside those that are changed, before only amounts are looked at. */
  readonly invoices: number;
  readonly payments: number;
  /** How many of one amount are looked at; more tell nothing. */
  readonly alike: number;
}

/**
 * Between whom amounts have to be looked at again when these payments and invoices change. What is read is bounded
 * whatever two parties have between them. Relies on payment_pair_amount_ix, trade_document_pair_amount_ix,
 * trade_document_payee_amount_ix and payment_allocation_document_ix.
 */
export async function readAmountPairs(
  client: Queryable,
  { paymentIds, documentIds }: PaymentNeighbourhood,
  { invoices, payments, alike }: PairBounds,
): Promise<AmountPair[]> {
  const { rows } = await client.query<AmountPair>(PAIRS, [
    paymentIds,
    documentIds,
    invoices + 1,
    payments + 1,
    alike + 1,
  ]);
  return rows;
}

const NAMES_NOTHING = (q: string): string =>
  `cardinality(${q}.mentioned_keys) = 0 and ${q}.is_booked and ${q}.state = 'BOOKED' and not ${q}.is_reversal`;

const IS_BETWEEN = `q.creditor_id = pair.creditor_id and q.debtor_id = pair.debtor_id and q.currency = pair.currency
  and ${NAMES_NOTHING('q')}`;

/** Of which nothing is paid by name or by hand; those that are being worked out are told later. */
const IS_UNTOUCHED = `not exists (
  select from payment_allocation x where x.document_id = d.id and x.method <> 'AMOUNT_AND_PARTIES')`;

/** By the seller and by the payee apart, each with its index. */
const invoicesOf = (condition: string, limit: string): string => `
  (select d.id from trade_document d where d.kind = 'INVOICE' and d.seller_id = pair.creditor_id
     and d.buyer_id = pair.debtor_id and d.currency = pair.currency and ${condition} limit ${limit})
  union
  (select d.id from trade_document d where d.kind = 'INVOICE' and d.payee_id = pair.creditor_id
     and d.buyer_id = pair.debtor_id and d.currency = pair.currency and ${condition} limit ${limit})`;

const PAIRS = `
  with touched as (
    select p.creditor_id, p.debtor_id, p.currency, p.amount from payment p
    where p.id = any ($1::uuid[]) and ${NAMES_NOTHING('p')}
    union
    select c.creditor_id, d.buyer_id, d.currency, d.payable_amount
    from trade_document d cross join lateral (values (d.seller_id), (d.payee_id)) c (creditor_id)
    where d.id = any ($2::uuid[]) and d.kind = 'INVOICE' and d.payable_amount > 0),
  base as (
    select creditor_id, debtor_id, currency, array_agg(distinct amount) as amounts from touched
    where creditor_id is not null and debtor_id is not null and currency is not null group by 1, 2, 3),
  pair as (
    select base.*, summed.payment_ids, base.amounts || summed.amounts as all_amounts
    from base cross join lateral (
      -- Sums that were found while little was open: their parts may fit one by one by now.
      select coalesce(array_agg(distinct q.id), '{}') as payment_ids,
        coalesce(array_agg(distinct q.amount), '{}') || coalesce(array_agg(distinct x.amount), '{}') as amounts
      from payment q join payment_allocation x on x.payment_id = q.id and x.method = 'AMOUNT_AND_PARTIES' and x.amount <> q.amount
      where q.creditor_id = base.creditor_id and q.debtor_id = base.debtor_id and q.currency = base.currency
        and ${NAMES_NOTHING('q')}) summed
    where exists (
      select from payment q where q.creditor_id = base.creditor_id and q.debtor_id = base.debtor_id
        and q.currency = base.currency and ${NAMES_NOTHING('q')}))
  select creditor_id as "creditorId", debtor_id as "debtorId", currency,
    cardinality(near.document_ids) < $3 and cardinality(near.payment_ids) < $4 as "isSmall",
    all_amounts::text[] as amounts,
    pair.payment_ids || near.payment_ids || of_amounts.payment_ids as "paymentIds",
    near.document_ids || of_amounts.document_ids as "documentIds"
  from pair
  cross join lateral (
    select array(select q.id from payment q where ${IS_BETWEEN} limit $4) as payment_ids,
      array(${invoicesOf(`d.id <> all ($2::uuid[]) and ${IS_UNTOUCHED}`, '$3')}) as document_ids) near
  cross join lateral (
    select
      array(select q.id from unnest(pair.all_amounts) of_amount (amount)
        cross join lateral (select q.id from payment q where ${IS_BETWEEN} and q.amount = of_amount.amount limit $5) q) as payment_ids,
      array(select d.id from unnest(pair.all_amounts) of_amount (amount)
        cross join lateral (${invoicesOf(`d.payable_amount = of_amount.amount and ${IS_UNTOUCHED}`, '$5')}) d) as document_ids) of_amounts`;
