import { DEFAULT_MATCH_POLICY } from '../../chain/matching/matchPolicy.ts';
import { money } from '../plan/fields.ts';
import { belongsTo, connection, list } from '../plan/relations.ts';
import type { FieldMap, Row, TypeMap } from '../plan/row.ts';
import { sql, word, type Sql } from '../plan/sql.ts';
import { tableRow } from '../plan/typedRows.ts';
import { value } from '../plan/valueFields.ts';
import { BOOLEAN, INSTANT, INTEGER, TEXT } from '../plan/valueKinds.ts';
import { announces, receiptAllocations } from './documentParts.ts';
import { documentMap, isLineOf, isLinked, lineMap, linkedIds } from './documents.ts';
import { approvedAt, daysPastDue, isOverdue, openAmount, paymentState, status } from './invoiceFacts.ts';

const GRACE_DAYS = word(String(DEFAULT_MATCH_POLICY.graceDays));

/** No financing is known to the hub yet. */
const FINANCINGS: FieldMap = { select: () => sql`'[]'::json` };

export const INVOICE: TypeMap = documentMap('INVOICE', 'inv', {
  status: value(TEXT, status),
  paymentState: value(TEXT, paymentState),
  isOverdue: value(BOOLEAN, isOverdue),
  daysPastDue: value(INTEGER, daysPastDue),
  approvedAt: value(INSTANT, approvedAt),
  openAmount: money(openAmount, (invoice) => invoice.column('currency')),
  lines: connection('InvoiceLine', isLineOf),
  // A shipment moves what one despatch advice announces.
  shipments: list(
    'Shipment',
    (shipment, invoice) => sql`${shipment.column('documentId')} in (${linkedIds(invoice)})`,
  ),
  allocations: connection(
    'PaymentAllocation',
    (allocation, invoice) => sql`${allocation.column('documentId')} = ${invoice.column('id')}`,
  ),
  financings: FINANCINGS,
  responses: connection('ApplicationResponse', isLinked),
  decidingResponse: belongsTo('ApplicationResponse', 'answerDocumentId'),
  replacedBy: belongsTo('Invoice', 'replacedById'),
  announcements: connection('AccountLine', announces),
  remittanceAdvices: connection('RemittanceAdvice', isLinked),
  reminders: connection('Reminder', isLinked),
  statementsOfAccount: connection('StatementOfAccount', isLinked),
});

export const INVOICE_LINE: TypeMap = lineMap(['INVOICE'], 'lin', {
  matchStatus: value(TEXT, matchStatus),
  invoice: belongsTo('Invoice', 'documentId'),
  subLines: connection(
    'InvoiceLine',
    (sub, line) =>
      sql`${sub.column('documentId')} = ${line.column('documentId')} and ${sub.column('parentNumber')} = ${line.column('number')}`,
  ),
  receiptAllocations: receiptAllocations('invoiceLineId'),
});

/** The stored result of the match, but PENDING while a missing order or receipt may still come. */
function matchStatus(line: Row): Sql {
  const stored = line.column('matchStatus');
  return sql`case when ${stored} in ('NO_PO', 'NO_RECEIPT') and ${line.clock.day} <= ${issueDateOf(line)} + ${GRACE_DAYS}::int
    then 'PENDING' else ${stored} end`;
}

/** Of the invoice that the line is read beneath, where it is; else of the invoice that it points at. */
function issueDateOf(line: Row): Sql {
  if (line.parent?.describe('issueDate')) return line.parent.column('issueDate');
  const invoice = tableRow('TradeDocument', line);
  return sql`(select ${invoice.column('issueDate')} from ${invoice.from()} where ${invoice.column('id')} = ${line.column('documentId')})`;
}
