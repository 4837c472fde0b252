import { jsonList, jsonMember } from '../plan/elements.ts';
import { moneyColumn } from '../plan/fields.ts';
import { OWN_SUBJECTS } from '../plan/reach.ts';
import { connection, list, one, type Link } from '../plan/relations.ts';
import type { FieldMap, FieldMaps, Row, TypeMap } from '../plan/row.ts';
import { sql, word, type Sql } from '../plan/sql.ts';
import { tableRow } from '../plan/typedRows.ts';
import { globalId, value } from '../plan/valueFields.ts';
import { INTEGER, TEXT } from '../plan/valueKinds.ts';
import { JSON_IDENTIFIER } from './logistics.ts';
import { orderedParty } from './orderedParty.ts';
import { REASON } from './paymentDetails.ts';
import { REMITTED_DOCUMENT } from './statementTransaction.ts';

const isOfBatch: Link = (instruction, batch) =>
  sql`${instruction.column('ownerId')} = ${batch.column('ownerId')}
    and ${instruction.column('initiationKey')} = ${batch.column('initiationKey')}
    and ${instruction.column('batchIndex')} = ${batch.column('batchIndex')}`;

const DEBTOR: FieldMaps = {
  debtor: orderedParty('debtorName', 'debtorId'),
  debtorAccount: jsonList(JSON_IDENTIFIER, (order) => order.column('debtorAccount')),
};

export const PAYMENT_INSTRUCTION: TypeMap = {
  entity: 'PaymentInstruction',
  idPrefix: 'pin',
  ownReach: OWN_SUBJECTS,
  fields: {
    ...DEBTOR,
    id: globalId('pin'),
    amount: moneyColumn('amount'),
    batch: one('PaymentBatch', (batch, instruction) => isOfBatch(instruction, batch)),
    creditorAccount: jsonList(JSON_IDENTIFIER, (order) => order.column('creditorAccount')),
    creditorIdentifiers: jsonList(JSON_IDENTIFIER, (order) => detail(order, 'creditorIdentifiers')),
    debtorBic: detailText('debtorBic'),
    creditorBic: detailText('creditorBic'),
    ultimateDebtorName: detailText('ultimateDebtorName'),
    ultimateCreditorName: detailText('ultimateCreditorName'),
    remittedDocuments: jsonList(REMITTED_DOCUMENT, (order) => detail(order, 'remittedDocuments')),
    statusReasons: jsonList(REASON, (order) => order.column('statusReasons')),
    executions: list('Payment', (payment, instruction) => executes(payment, instruction)),
  },
  defaultOrder: [
    ['requestedExecutionDate', 'desc'],
    ['messageId', 'asc'],
    ['batchIndex', 'asc'],
    ['transactionIndex', 'asc'],
  ],
};

export const PAYMENT_BATCH: TypeMap = {
  entity: 'PaymentBatch',
  idPrefix: 'pba',
  ownReach: OWN_SUBJECTS,
  fields: {
    ...DEBTOR,
    id: globalId('pba'),
    instructionCount: value(INTEGER, (batch) => ofInstructions(batch, () => sql`count(*)::integer`)),
    totals: jsonList({ currency: jsonMember('currency'), sum: jsonMember('sum') }, totalsOf),
    contradictions: { select: (batch) => sql`app.batch_contradictions(${batch.column('id')})` },
    instructions: connection('PaymentInstruction', isOfBatch, [['transactionIndex', 'asc']]),
  },
  defaultOrder: [
    ['requestedExecutionDate', 'desc'],
    ['messageId', 'asc'],
    ['batchIndex', 'asc'],
  ],
};

export const PAYMENT_STATUS_REPORT: TypeMap = {
  entity: 'PaymentStatusReport',
  idPrefix: 'psr',
  ownReach: OWN_SUBJECTS,
  fields: {
    id: globalId('psr'),
    reasons: jsonList(REASON, (report) => report.column('reasons')),
  },
  defaultOrder: [
    ['createdAt', 'desc'],
    ['createdAtText', 'desc'],
    ['messageId', 'asc'],
  ],
};

/**
 * A booked transfer executes an order where both carry one UETR; else where end-to-end id and amount agree, an account of
 * it is the one that was ordered from or to, and it is dated near the day that was asked for: ids may come again.
 */
export function executes(payment: Row, instruction: Row): Sql {
  const account = tableRow('Account', payment);
  const day = sql`coalesce(${payment.column('valueDate')}, ${payment.column('bookingDate')})`;
  const asked = instruction.column('requestedExecutionDate');
  const isSameOrder = sql`${payment.column('endToEndId')} = ${instruction.column('endToEndId')}
    and ${payment.column('amount')} = ${instruction.column('amount')}
    and ${payment.column('currency')} = ${instruction.column('currency')}
    and (${payment.column('uetr')} is null or ${instruction.column('uetr')} is null)
    and (${asked} is null or ${day} between ${asked} - 5 and ${asked} + 31)
    and exists (select from ${account.from()}
      where ${account.column('id')} in (${payment.column('accountId')}, ${payment.column('otherAccountId')})
        and ${account.column('accountKey')} in (${instruction.column('debtorAccountKey')}, ${instruction.column('creditorAccountKey')}))`;
  return sql`(${payment.column('isBooked')} and ${payment.column('state')} = 'BOOKED' and not ${payment.column('isReversal')}
    and (${payment.column('uetr')} = ${instruction.column('uetr')} or (${isSameOrder})))`;
}

function detailText(member: string): FieldMap {
  return value(TEXT, (order) => sql`${order.column('details')} ->> ${word(member)}`);
}

function detail(order: Row, member: string): Sql {
  return sql`(${order.column('details')} -> ${word(member)})`;
}

function ofInstructions(batch: Row, aggregate: (instruction: Row) => Sql): Sql {
  const instruction = tableRow('PaymentInstruction', batch);
  return sql`(select ${aggregate(instruction)} from ${instruction.from()} where ${isOfBatch(instruction, batch)})`;
}

function totalsOf(batch: Row): Sql {
  const instruction = tableRow('PaymentInstruction', batch);
  const currency = instruction.column('currency');
  return sql`(select jsonb_agg(total order by total ->> 'currency') from (
    select jsonb_build_object('currency', ${currency}, 'sum', sum(${instruction.column('amount')})) as total
    from ${instruction.from()} where ${isOfBatch(instruction, batch)} group by ${currency}) by_currency)`;
}
