import { jsonList } from '../plan/elements.ts';
import { embedded, money, moneyColumn } from '../plan/fields.ts';
import { ownSubjects } from '../plan/reach.ts';
import { belongsTo, connection, list } from '../plan/relations.ts';
import type { FieldMap, Row, TypeMap } from '../plan/row.ts';
import { sql, type Sql } from '../plan/sql.ts';
import { tableRow } from '../plan/typedRows.ts';
import { column, globalId } from '../plan/valueFields.ts';
import { JSON_IDENTIFIER } from './logistics.ts';

export const PAYMENT: TypeMap = {
  entity: 'Payment',
  ownReach: ownSubjects,
  idPrefix: 'pay',
  fields: {
    id: globalId('pay'),
    amount: moneyColumn('amount'),
    instructedAmount: money(
      (payment) => payment.column('instructedAmount'),
      (payment) => payment.column('instructedCurrency'),
    ),
    account: belongsTo('Account', 'accountId'),
    debtor: party('debtorName', 'debtorId'),
    creditor: party('creditorName', 'creditorId'),
    allocations: connection(
      'PaymentAllocation',
      (allocation, payment) => sql`${allocation.column('paymentId')} = ${payment.column('id')}`,
    ),
    candidates: list(
      'PaymentCandidate',
      (candidate, payment) => sql`${candidate.column('paymentId')} = ${payment.column('id')}`,
    ),
    decisions: list(
      'AllocationDecision',
      (decision, payment) => sql`${decision.column('paymentId')} = ${payment.column('id')}`,
    ),
    unallocatedAmount: money(unallocated, (payment) => payment.column('currency')),
  },
  defaultOrder: [
    ['bookingDate', 'desc'],
    ['valueDate', 'desc'],
  ],
};

export const PAYMENT_ALLOCATION: TypeMap = {
  entity: 'PaymentAllocation',
  idPrefix: 'pal',
  fields: {
    id: globalId('pal'),
    amount: moneyColumn('amount'),
    difference: embedded(
      { amount: moneyColumn('differenceAmount'), reason: column('differenceReason') },
      (allocation) => sql`(${allocation.column('differenceReason')} is not null)`,
    ),
    payment: belongsTo('Payment', 'paymentId'),
    invoice: belongsTo('Invoice', 'documentId'),
  },
  defaultOrder: [
    ['confidence', 'desc'],
    ['amount', 'desc'],
  ],
};

export const ALLOCATION_DECISION: TypeMap = {
  entity: 'AllocationDecision',
  idPrefix: null,
  fields: {
    amount: moneyColumn('amount'),
    payment: belongsTo('Payment', 'paymentId'),
    invoice: belongsTo('Invoice', 'documentId'),
  },
  defaultOrder: [['decidedAt', 'desc']],
};

export const PAYMENT_CANDIDATE: TypeMap = {
  entity: 'PaymentCandidate',
  idPrefix: null,
  fields: { invoice: belongsTo('Invoice', 'documentId') },
  defaultOrder: [['reason', 'asc']],
};

const ACCOUNT_IDENTIFIERS = jsonList(JSON_IDENTIFIER, (account) => account.column('identifiers'));

export const ACCOUNT: TypeMap = {
  entity: 'Account',
  idPrefix: 'acc',
  fields: {
    id: globalId('acc'),
    identifiers: ACCOUNT_IDENTIFIERS,
    identifier: ACCOUNT_IDENTIFIERS,
    owner: belongsTo('Enterprise', 'ownerId'),
  },
  defaultOrder: [['accountKey', 'asc']],
};

/** A party as the bank names it, and the enterprise that it was found to be; null where the bank names none. */
function party(nameProperty: string, enterpriseProperty: string): FieldMap {
  return embedded(
    { name: column(nameProperty), enterprise: belongsTo('Enterprise', enterpriseProperty) },
    (payment) =>
      sql`(${payment.column(nameProperty)} is not null or ${payment.column(enterpriseProperty)} is not null)`,
  );
}

/** The amount less its allocations; unknown where one of them is in another currency. */
function unallocated(payment: Row): Sql {
  const allocation = tableRow('PaymentAllocation', payment);
  const currency = payment.column('currency');
  return sql`(select case when bool_and(${allocation.column('currency')} = ${currency}) is not false
      then ${payment.column('amount')} - coalesce(sum(${allocation.column('amount')}), 0) end
    from ${allocation.from()} where ${allocation.column('paymentId')} = ${payment.column('id')})`;
}
