import type { Queryable } from '../../transaction.ts';
import type { PartyFacts } from './paymentFacts.ts';

/** An invoice as far as allocating looks at it. */
export interface InvoiceFacts {
  readonly id: string;
  readonly numberKey: string;
  readonly issueDate: string;
  readonly dueDate: string | null;
  readonly currency: string;
  readonly payableAmount: string;
  /** By how much the credit notes that name it reduce it. */
  readonly creditedAmount: string;
  /** Cash discounts that it offers: so much percent for who pays by this day. */
  readonly cashDiscounts: readonly { readonly percent: string; readonly until: string }[];
  readonly referenceKeys: readonly string[];
  /** Numbers of the orders that it is for, apart from those that so many invoices are for that they tell nothing. */
  readonly orderKeys: readonly string[];
  /** Accounts to pay to, in capitals and without blanks. */
  readonly payeeAccounts: readonly string[];
  readonly seller: PartyFacts;
  readonly buyer: PartyFacts;
  readonly payee: PartyFacts;
}

/**
 * Reads those of the documents that are invoices and state what is to be paid, with their credits (trade_document_pk,
 * document_link_to_ix, observation_subject_ix, document_reference_number_ix). A credit note counts where it names the invoice, not where both merely stem from one order.
 */
export async function readInvoiceFacts(
  client: Queryable,
  documentIds: readonly string[],
  alike: number,
): Promise<InvoiceFacts[]> {
  const { rows } = await client.query<InvoiceFacts>(FACTS, [documentIds, alike + 1]);
  return rows;
}

const party = (role: string): string => `
  json_build_object('id', ${role}.id, 'name', ${role}.name, 'isIdentified',
    exists (select from enterprise_identifier i where i.enterprise_id = ${role}.id)) as ${role}`;

/** Whether fewer than so many documents state this number of an order; a blanket order's tells none of its invoices. */
export const namesFewInvoices = (key: string, limit: string): string => `(
  select count(*) from (
    select distinct c.document_id from document_reference c
    where c.number_key = ${key} and c.type = 'ORDER' limit ${limit}) stating) < ${limit}`;

const FACTS = `
  select d.id, d.number_key as "numberKey", d.issue_date::text as "issueDate", d.due_date::text as "dueDate",
    d.currency, d.payable_amount as "payableAmount",
    (select coalesce(sum(coalesce(l.amount, n.payable_amount)), 0) from document_link l join trade_document n on n.id = l.from_document_id
     where l.to_document_id = d.id and l.from_kind = 'CREDIT_NOTE' and l.method = 'REFERENCE'
       and n.currency = d.currency and not n.is_cancelled) as "creditedAmount",
    (select coalesce(json_agg(distinct t.terms), '[]') from observation o
     cross join lateral (select value as terms from jsonb_array_elements(o.body -> 'cashDiscounts')) t
     where o.subject_id = d.id) as "cashDiscounts",
    d.reference_keys as "referenceKeys",
    array(select stated.number_key from (
        select distinct r.number_key
        from (select type, number_key from document_reference where document_id = d.id offset 0) r
        where r.type = 'ORDER' offset 0) stated
      where ${namesFewInvoices('stated.number_key', '$2')}) as "orderKeys",
    array(select upper(regexp_replace(named, '\\s', '', 'g')) from unnest(d.payee_accounts) named) as "payeeAccounts",
    ${['seller', 'buyer', 'payee'].map(party).join(',')}
  from trade_document d
  left join enterprise seller on seller.id = d.seller_id
  left join enterprise buyer on buyer.id = d.buyer_id
  left join enterprise payee on payee.id = d.payee_id
  where d.id = any ($1::uuid[]) and d.kind = 'INVOICE' and d.currency is not null and d.payable_amount is not null`;
