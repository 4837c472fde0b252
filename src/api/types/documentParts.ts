import { jsonList, jsonMember } from '../plan/elements.ts';
import { money, moneyColumn } from '../plan/fields.ts';
import { belongsTo, connection, list, one, type Link } from '../plan/relations.ts';
import type { FieldMap, FieldMaps, Row, TypeMap } from '../plan/row.ts';
import { sql, word, type Sql } from '../plan/sql.ts';
import { tableRow } from '../plan/typedRows.ts';
import { globalId, value, type Expression } from '../plan/valueFields.ts';
import { TEXT } from '../plan/valueKinds.ts';

const ALLOWANCE_CHARGE: FieldMaps = {
  type: jsonMember('type'),
  amount: memberMoney('amount'),
  baseAmount: memberMoney('baseAmount'),
  factor: jsonMember('factor'),
  reasonCode: jsonMember('reasonCode'),
  reason: jsonMember('reason'),
};

/** Allowances and charges of a document or a line, in its currency. */
export function allowanceCharges(): FieldMap {
  return jsonList(ALLOWANCE_CHARGE, (row) => row.column('allowanceCharges'));
}

function memberMoney(member: string): FieldMap {
  return money(
    (element) => sql`(${element.column('value')} ->> ${word(member)})::numeric`,
    (element) => element.parent?.column('currency') ?? sql`null::text`,
  );
}

export const DOCUMENT_ANSWER: TypeMap = {
  entity: 'DocumentAnswer',
  idPrefix: null,
  fields: {
    reasons: jsonList({ code: jsonMember('code'), text: jsonMember('text') }, (answer) =>
      answer.column('reasons'),
    ),
    documentNumber: value(TEXT, ofReference('number')),
    lineNumber: value(TEXT, ofReference('lineNumber')),
    invoice: one('Invoice', isAnswered),
    order: one('Order', isAnswered),
  },
  defaultOrder: [['position', 'asc']],
};

export function answers(): FieldMap {
  return connection(
    'DocumentAnswer',
    (answer, document) => sql`${answer.column('documentId')} = ${document.column('id')}`,
  );
}

/** What an answer's own reference says; null where it has none. */
function ofReference(property: string): Expression {
  return (answer) => {
    const reference = tableRow('DocumentReference', answer);
    return sql`(select ${reference.column(property)} from ${reference.from()} where ${isReferenceOf(reference, answer)})`;
  };
}

function isAnswered(document: Row, answer: Row): Sql {
  const reference = tableRow('DocumentReference', answer);
  return sql`${document.column('id')} = (
    select ${reference.column('targetDocumentId')} from ${reference.from()} where ${isReferenceOf(reference, answer)})`;
}

function isReferenceOf(reference: Row, answer: Row): Sql {
  return sql`${reference.column('documentId')} = ${answer.column('documentId')}
    and ${reference.column('position')} = ${answer.column('referencePosition')}`;
}

export const RECEIPT_ALLOCATION: TypeMap = {
  entity: 'ReceiptAllocation',
  idPrefix: 'ral',
  fields: {
    id: globalId('ral'),
    receiptLine: belongsTo('DeliveryLine', 'receiptLineId'),
    receipt: belongsTo('Receipt', 'receiptDocumentId'),
    invoiceLine: belongsTo('InvoiceLine', 'invoiceLineId'),
    invoice: belongsTo('Invoice', 'invoiceDocumentId'),
  },
  defaultOrder: [
    ['confidence', 'desc'],
    ['quantity', 'desc'],
  ],
};

/** The allocations of which this line is the given end. */
export function receiptAllocations(end: 'receiptLineId' | 'invoiceLineId'): FieldMap {
  return connection(
    'ReceiptAllocation',
    (allocation, line) => sql`${allocation.column(end)} = ${line.column('id')}`,
  );
}

/** Fields of lines of remittance advices, reminders and statements of account. */
export const ACCOUNT_LINE_FIELDS: FieldMaps = {
  debitAmount: moneyColumn('debitAmount'),
  creditAmount: moneyColumn('creditAmount'),
  balanceAmount: moneyColumn('balanceAmount'),
  amount: money(amountOf, (line) => line.column('currency')),
  invoices: list('Invoice', (invoice, line) => sql`${invoice.column('id')} in (${namedBy(line)})`),
  remittanceAdvice: belongsTo('RemittanceAdvice', 'documentId'),
  reminder: belongsTo('Reminder', 'documentId'),
  statementOfAccount: belongsTo('StatementOfAccount', 'documentId'),
};

/** Whether a line of a remittance advice names the document. */
export const announces: Link = (line, document) => {
  const [reference, advice] = [tableRow('DocumentReference', document), tableRow('TradeDocument', document)];
  return sql`exists (
    select from ${reference.from()} join ${advice.from()} on ${advice.column('id')} = ${reference.column('documentId')}
    where ${reference.column('targetDocumentId')} = ${document.column('id')}
      and ${reference.column('documentId')} = ${line.column('documentId')}
      and ${reference.column('linePosition')} = ${line.column('position')} and ${advice.column('kind')} = 'REMITTANCE_ADVICE')`;
};

function amountOf(line: Row): Sql {
  const [debit, credit] = [line.column('debitAmount'), line.column('creditAmount')];
  return sql`case when ${debit} is null and ${credit} is null then ${line.column('lineAmount')}
    else coalesce(${debit}, 0) - coalesce(${credit}, 0) end`;
}

function namedBy(line: Row): Sql {
  const reference = tableRow('DocumentReference', line);
  return sql`select ${reference.column('targetDocumentId')} from ${reference.from()}
    where ${reference.column('documentId')} = ${line.column('documentId')}
      and ${reference.column('linePosition')} = ${line.column('position')}`;
}
