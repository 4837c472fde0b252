import type { Queryable } from '../../transaction.ts';
import { bearersOf } from './commonReferences.ts';
import { namesFewInvoices } from './invoiceFacts.ts';

export interface PaymentNeighbourhood {
  readonly paymentIds: string[];
  /** Invoices and credit notes. */
  readonly documentIds: string[];
}

/**
 * All payments and invoices that may have a say in what these pay or are paid by. An invoice and a payment belong
 * together where the payment may name it, is allocated to it or was decided on with it, a reversal and a payment where one may undo the other,
 * a credit note and the invoices that it credits.
 *
 * It holds more than is allocated in the end, never less. Relies on trade_document_number_ix,
 * trade_document_loose_number_ix, trade_document_reference_key_ix, payment_mentioned_key_ix, payment_amount_ix, payment_allocation_pair_uq, document_reference_number_ix,
 * payment_allocation_document_ix, account_pk and enterprise_identifier_enterprise_ix.
 */
export async function paymentNeighbourhood(
  client: Queryable,
  seeds: { readonly paymentIds: readonly string[]; readonly documentIds: readonly string[] },
  alike: number,
): Promise<PaymentNeighbourhood> {
  const { rows: payable } = await client.query<{ id: string }>(PAYABLE, [seeds.documentIds]);
  const members = new Map<string, Member>();
  let fresh = [
    ...seeds.paymentIds.map((id) => ({ kind: 'PAYMENT' as const, id })),
    ...payable.map(({ id }) => ({ kind: 'DOCUMENT' as const, id })),
  ];
  while (fresh.length > 0) {
    for (const member of fresh) members.set(member.id, member);
    const { rows } = await client.query<Member>(NEAR, [
      fresh.map(({ kind }) => kind),
      fresh.map(({ id }) => id),
      alike + 1,
    ]);
    fresh = rows.filter(({ id }) => !members.has(id));
  }
  const idsOf = (wanted: string): string[] =>
    [...members.values()].filter(({ kind }) => kind === wanted).map(({ id }) => id);
  return { paymentIds: idsOf('PAYMENT'), documentIds: idsOf('DOCUMENT') };
}

interface Member {
  readonly kind: 'PAYMENT' | 'DOCUMENT';
  readonly id: string;
}

const isUnidentified = (party: string): string =>
  `not exists (select from enterprise_identifier i where i.enterprise_id = ${party})`;

/** The account that the money went to, where its own bank reports it, is one of those that the invoice names. */
const IS_PAID_TO_ITS_ACCOUNT = `exists (
  select from account a, jsonb_array_elements(a.identifiers) i, unnest(d.payee_accounts) named
  where a.id = case p.direction when 'CREDIT' then p.account_id else p.other_account_id end
    and upper(regexp_replace(i ->> 'value', '\\s', '', 'g')) = upper(regexp_replace(named, '\\s', '', 'g')))`;

/** Parties without identifiers are told by their names later. */
const MAY_PAY = `p.is_booked and p.state = 'BOOKED' and not p.is_reversal
  and d.kind = 'INVOICE' and d.currency = p.currency
  and (p.creditor_id = d.seller_id or p.creditor_id = d.payee_id or ${isUnidentified('p.creditor_id')}
    or ${IS_PAID_TO_ITS_ACCOUNT})`;

/** As looseNumberKey writes it, and trade_document_loose_number_ix holds it. */
const LOOSE = (number: string): string =>
  `('~' || regexp_replace(regexp_replace(${number}, '[^A-Z0-9]', '', 'g'), '^[A-Z]*0*', ''))`;

/**
 * Looks up by a key and by nothing else: OFFSET 0 keeps the other conditions out, for which the planner, while a table
 * grows and its statistics do not know, would rather read the table through an index on the currency.
 */
const found = (name: string, table: string, condition: string): string =>
  `cross join lateral (select * from ${table} where ${condition} offset 0) ${name}`;

/** Of the keys that an expression gives those that not too many invoices bear as their reference. */
const rare = (keys: string): string =>
  `(select array_agg(k) from unnest(${keys}) k where ${bearersOf('k', '$3')} < $3)`;

const PAYABLE = `
  select d.id from unnest($1::uuid[]) asked (id)
  cross join lateral (select id, kind from trade_document where id = asked.id offset 0) d
  where d.kind in ('INVOICE', 'CREDIT_NOTE')`;

/**
 * What is next to these. A round for each step: one recursive statement would be planned for the worst case, and its tables
 * cost more than all look-ups together.
 */
const NEAR = `
  select distinct near.kind, near.id from unnest($1::text[], $2::uuid[]) m (kind, id) cross join lateral (
      select 'DOCUMENT' as kind, d.id from payment p ${found('d', 'trade_document', 'number_key = any (p.mentioned_keys)')}
      where m.kind = 'PAYMENT' and p.id = m.id and ${MAY_PAY}
      union all
      select 'DOCUMENT', d.id from payment p ${found('d', 'trade_document', `kind = 'INVOICE' and ${LOOSE('number_key')} = any (p.mentioned_keys)`)}
      where m.kind = 'PAYMENT' and p.id = m.id and ${MAY_PAY}
      union all
      select 'DOCUMENT', d.id from payment p ${found('d', 'trade_document', `reference_keys && ${rare('p.mentioned_keys')}`)}
      where m.kind = 'PAYMENT' and p.id = m.id and ${MAY_PAY}
      union all
      select 'PAYMENT', p.id from trade_document d ${found('p', 'payment', `mentioned_keys && array[d.number_key, ${LOOSE('d.number_key')}]`)}
      where m.kind = 'DOCUMENT' and d.id = m.id and ${MAY_PAY}
      union all
      select 'PAYMENT', p.id from trade_document d ${found('p', 'payment', `mentioned_keys && ${rare('d.reference_keys')}`)}
      where m.kind = 'DOCUMENT' and d.id = m.id and ${MAY_PAY}
      union all
      select 'DOCUMENT', d.id from payment p ${found('r', 'document_reference', `number_key = any (p.mentioned_keys) and type = 'ORDER'`)}
      ${found('d', 'trade_document', 'id = r.document_id')}
      where m.kind = 'PAYMENT' and p.id = m.id and ${MAY_PAY} and ${namesFewInvoices('r.number_key', '$3')}
      union all
      select 'PAYMENT', named.id from (
        select p.id, r.number_key from trade_document d
        ${found('r', 'document_reference', 'document_id = d.id')} ${found('p', 'payment', 'mentioned_keys && array[r.number_key]')}
        where m.kind = 'DOCUMENT' and d.id = m.id and r.type = 'ORDER' and ${MAY_PAY} offset 0) named
      where ${namesFewInvoices('named.number_key', '$3')}
      union all
      select 'DOCUMENT', a.document_id from payment_allocation a where m.kind = 'PAYMENT' and a.payment_id = m.id
      union all
      select 'PAYMENT', a.payment_id from payment_allocation a where m.kind = 'DOCUMENT' and a.document_id = m.id
      union all
      select 'DOCUMENT', a.document_id from allocation_decision a where m.kind = 'PAYMENT' and a.payment_id = m.id
      union all
      select 'PAYMENT', a.payment_id from allocation_decision a where m.kind = 'DOCUMENT' and a.document_id = m.id
      union all
      select 'DOCUMENT', l.to_document_id from document_link l
      where m.kind = 'DOCUMENT' and l.from_document_id = m.id and l.from_kind = 'CREDIT_NOTE' and l.to_kind = 'INVOICE'
      union all
      select 'PAYMENT', q.id from payment p
      join payment q on q.amount = p.amount and q.currency = p.currency and q.is_reversal = not p.is_reversal
      where m.kind = 'PAYMENT' and p.id = m.id
        and (lower(q.uetr) = lower(p.uetr) or q.end_to_end_id = p.end_to_end_id
          or (q.end_to_end_id is null or p.end_to_end_id is null)
            and (q.account_id in (p.account_id, p.other_account_id)
              or q.other_account_id in (p.account_id, p.other_account_id)
              or (q.debtor_id, q.creditor_id) = (p.debtor_id, p.creditor_id)
              or (q.debtor_id, q.creditor_id) = (p.creditor_id, p.debtor_id)))
    ) near`;
