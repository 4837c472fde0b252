import type { Queryable } from '../../transaction.ts';

/** Who a payment or an invoice names. */
export interface PartyFacts {
  readonly id: string | null;
  readonly name: string | null;
  /** Whether a validated identifier says who it is; if not, its name is all there is. */
  readonly isIdentified: boolean;
}

/** A payment as far as allocating looks at it. */
export interface PaymentFacts {
  readonly id: string;
  readonly paymentKey: string;
  /** Whether a report that books says so, and nothing less. */
  readonly isBooked: boolean;
  readonly isReversal: boolean;
  readonly bookingDate: string | null;
  readonly valueDate: string | null;
  readonly amount: string;
  readonly currency: string;
  readonly uetr: string | null;
  readonly endToEndId: string | null;
  /** Accounts are known where their own bank reports the payment. */
  readonly payingAccountId: string | null;
  readonly receivingAccountId: string | null;
  /** Of the receiving account, in capitals and without blanks. */
  readonly receivingNumbers: readonly string[];
  readonly debtor: PartyFacts;
  readonly creditor: PartyFacts;
  readonly structuredReferences: readonly string[];
  readonly remittedNumbers: readonly string[];
  readonly remittanceInformation: string | null;
  /** Whether nothing in the three may be a document's number or reference. */
  readonly namesNothing: boolean;
}

/** Reads payments with their parties and accounts (payment_pk, enterprise_pk, account_pk). */
export async function readPaymentFacts(
  client: Queryable,
  paymentIds: readonly string[],
): Promise<PaymentFacts[]> {
  const { rows } = await client.query<PaymentFacts>(FACTS, [paymentIds]);
  return rows;
}

const FACTS = `
  select p.id, p.payment_key as "paymentKey", p.is_booked and p.state = 'BOOKED' as "isBooked",
    p.is_reversal as "isReversal", p.booking_date::text as "bookingDate", p.value_date::text as "valueDate",
    p.amount, p.currency, p.uetr, p.end_to_end_id as "endToEndId",
    side.paying as "payingAccountId", side.receiving as "receivingAccountId",
    array(
      select upper(regexp_replace(i ->> 'value', '\\s', '', 'g'))
      from account a, jsonb_array_elements(a.identifiers) i where a.id = side.receiving) as "receivingNumbers",
    json_build_object('id', p.debtor_id, 'name', coalesce(p.debtor_name, debtor.name), 'isIdentified',
      exists (select from enterprise_identifier i where i.enterprise_id = p.debtor_id)) as debtor,
    json_build_object('id', p.creditor_id, 'name', coalesce(p.creditor_name, creditor.name), 'isIdentified',
      exists (select from enterprise_identifier i where i.enterprise_id = p.creditor_id)) as creditor,
    p.structured_references as "structuredReferences", p.remitted_numbers as "remittedNumbers",
    p.remittance_information as "remittanceInformation", cardinality(p.mentioned_keys) = 0 as "namesNothing"
  from payment p
  left join enterprise debtor on debtor.id = p.debtor_id
  left join enterprise creditor on creditor.id = p.creditor_id
  cross join lateral (
    select case p.direction when 'CREDIT' then p.other_account_id else p.account_id end as paying,
      case p.direction when 'CREDIT' then p.account_id else p.other_account_id end as receiving) side
  where p.id = any ($1::uuid[])`;
