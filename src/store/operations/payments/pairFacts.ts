import type { Queryable } from '../../transaction.ts';

/** A payment and an invoice as far as a decision on them looks at them. */
export interface PairFacts {
  readonly isInvoice: boolean;
  readonly isBooked: boolean;
  readonly isReversal: boolean;
  readonly paymentAmount: string;
  readonly paymentCurrency: string;
  readonly invoiceCurrency: string | null;
  /** Payable, less the credit notes that name it; null where the invoice does not say what is to be paid. */
  readonly askedAmount: string | null;
  /** What people decided that the payment pays of other invoices. */
  readonly decidedElsewhere: string;
  /** What other payments pay of the invoice. */
  readonly paidByOthers: string;
  /** Who is on the creditor's side: the owner of the receiving account, the seller, the payee. */
  readonly creditorIds: readonly string[];
  /** What holds of the pair now, as it is audited; null: nothing was decided, nothing is allocated. */
  readonly decision: object | null;
  readonly allocation:
    (object & { readonly id: string; readonly amount: string; readonly method: string }) | null;
}

/** Reads what a decision on this payment and document depends on. */
export async function readPairFacts(
  client: Queryable,
  paymentId: string,
  documentId: string,
): Promise<PairFacts | undefined> {
  const { rows } = await client.query<PairFacts>(FACTS, [paymentId, documentId]);
  return rows[0];
}

const FACTS = `
  select d.kind = 'INVOICE' as "isInvoice", p.is_booked and p.state = 'BOOKED' as "isBooked",
    p.is_reversal as "isReversal", p.amount as "paymentAmount", p.currency as "paymentCurrency",
    d.currency as "invoiceCurrency",
    d.payable_amount - (
      select coalesce(sum(coalesce(l.amount, n.payable_amount)), 0) from document_link l join trade_document n on n.id = l.from_document_id
      where l.to_document_id = d.id and l.from_kind = 'CREDIT_NOTE' and l.method = 'REFERENCE'
        and n.currency = d.currency and not n.is_cancelled) as "askedAmount",
    (select coalesce(sum(o.amount), 0) from allocation_decision o
     join trade_document t on t.id = o.document_id
     where o.payment_id = p.id and o.document_id <> d.id) as "decidedElsewhere",
    (select coalesce(sum(o.amount), 0) from payment_allocation o
     where o.document_id = d.id and o.payment_id <> p.id and o.currency = d.currency) as "paidByOthers",
    array(
      select coalesce(e.merged_into_id, e.id) from enterprise e where e.id in (
        d.seller_id, d.payee_id,
        (select a.owner_id from account a
         where a.id = case p.direction when 'CREDIT' then p.account_id else p.other_account_id end))) as "creditorIds",
    (select to_jsonb(o) from allocation_decision o where o.payment_id = p.id and o.document_id = d.id) as decision,
    (select jsonb_build_object('id', o.id, 'amount', o.amount::text, 'currency', o.currency, 'method', o.method)
     from payment_allocation o where o.payment_id = p.id and o.document_id = d.id) as allocation
  from payment p, trade_document d where p.id = $1 and d.id = $2`;
