import { jsonList, jsonObjectField } from '../plan/elements.ts';
import { embedded, money, moneyColumn } from '../plan/fields.ts';
import { OWN_SUBJECTS } from '../plan/reach.ts';
import { belongsTo, connection, list } from '../plan/relations.ts';
import type { Row, TypeMap } from '../plan/row.ts';
import { sql, word, type Sql } from '../plan/sql.ts';
import { tableRow } from '../plan/typedRows.ts';
import { column, globalId, value } from '../plan/valueFields.ts';
import { TEXT } from '../plan/valueKinds.ts';
import { executes } from './instructions.ts';
import { orderedParty } from './orderedParty.ts';
import { JSON_IDENTIFIER } from './logistics.ts';
import { CHARGE, EXCHANGE, JSON_MONEY, REASON } from './paymentDetails.ts';
import { tellsOf } from './statements.ts';

export const PAYMENT: TypeMap = {
  entity: 'Payment',
  ownReach: OWN_SUBJECTS,
  idPrefix: 'pay',
  fields: {
    id: globalId('pay'),
    amount: moneyColumn('amount'),
    instructedAmount: money(
      (payment) => payment.column('instructedAmount'),
      (payment) => payment.column('instructedCurrency'),
    ),
    counterValue: jsonObjectField(JSON_MONEY, (payment) => detail(payment, 'counterValue')),
    charges: jsonList(CHARGE, (payment) => detail(payment, 'charges')),
    exchange: jsonObjectField(EXCHANGE, (payment) => detail(payment, 'exchange')),
    returnReason: jsonObjectField(REASON, (payment) => detail(payment, 'returnReason')),
    ultimateDebtorName: value(TEXT, (payment) => sql`${payment.column('details')} ->> 'ultimateDebtorName'`),
    ultimateCreditorName: value(
      TEXT,
      (payment) => sql`${payment.column('details')} ->> 'ultimateCreditorName'`,
    ),
    contradictions: { select: (payment) => sql`coalesce(${detail(payment, 'contradictions')}, '[]')` },
    entries: connection('StatementEntry', tellsOf),
    instructions: list('PaymentInstruction', (instruction, payment) => executes(payment, instruction)),
    account: belongsTo('Account', 'accountId'),
    debtor: orderedParty('debtorName', 'debtorId'),
    creditor: orderedParty('creditorName', 'creditorId'),
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
    statements: connection(
      'AccountStatement',
      (statement, account) => sql`${statement.column('accountId')} = ${account.column('id')}`,
    ),
  },
  defaultOrder: [['accountKey', 'asc']],
};

function detail(payment: Row, member: string): Sql {
  return sql`(${payment.column('details')} -> ${word(member)})`;
}

/** The amount less its allocations; unknown where one of them is in another currency. */
function unallocated(payment: Row): Sql {
  const allocation = tableRow('PaymentAllocation', payment);
  const currency = payment.column('currency');
  return sql`(select case when bool_and(${allocation.column('currency')} = ${currency}) is not false
      then ${payment.column('amount')} - coalesce(sum(${allocation.column('amount')}), 0) end
    from ${allocation.from()} where ${allocation.column('paymentId')} = ${payment.column('id')})`;
}
