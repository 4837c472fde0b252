import { money, moneyColumn } from '../plan/fields.ts';
import { OWN_SUBJECTS } from '../plan/reach.ts';
import { belongsTo, connection, list, type Link } from '../plan/relations.ts';
import type { FieldMap, FieldMaps, Row, TypeMap } from '../plan/row.ts';
import { anyOf, sql, word, type Sql } from '../plan/sql.ts';
import { tableRow } from '../plan/typedRows.ts';
import { globalId, value } from '../plan/valueFields.ts';
import { TEXT } from '../plan/valueKinds.ts';
import { disagreements } from './disagreements.ts';
import { allowanceCharges, receiptAllocations } from './documentParts.ts';
import { observationsOf } from './provenance.ts';
import { STATED_BY_DOCUMENT, STATED_BY_LINE } from './statedDetails.ts';
import { isStatedBy, isStatedByLine } from './statedReference.ts';

/** The documents of one kind that belong to the same trade as this one; links are kept from either end. */
export function linkedDocuments(typeName: string): FieldMap {
  return list(typeName, isLinked);
}

export const isLinked: Link = (other, row) => sql`${other.column('id')} in (${linkedIds(row)})`;

/** The ids of all documents that are linked with this one, whichever of the two names the other. */
export function linkedIds(document: Row): Sql {
  const [ahead, back] = [tableRow('DocumentLink', document), tableRow('DocumentLink', document)];
  const id = document.column('id');
  return sql`select ${ahead.column('toDocumentId')} from ${ahead.from()} where ${ahead.column('fromDocumentId')} = ${id}
    union all select ${back.column('fromDocumentId')} from ${back.from()} where ${back.column('toDocumentId')} = ${id}`;
}

export const isLineOf: Link = (line, document) =>
  sql`${line.column('documentId')} = ${document.column('id')}`;

/** What all kinds of trade documents have in common. */
export function documentFields(idPrefix: string): FieldMaps {
  return {
    id: globalId(idPrefix),
    seller: belongsTo('Enterprise', 'sellerId'),
    buyer: belongsTo('Enterprise', 'buyerId'),
    carrier: belongsTo('Enterprise', 'carrierId'),
    payee: belongsTo('Enterprise', 'payeeId'),
    sender: belongsTo('Enterprise', 'senderId'),
    receiver: belongsTo('Enterprise', 'receiverId'),
    payableAmount: moneyColumn('payableAmount'),
    taxExclusiveAmount: moneyColumn('taxExclusiveAmount'),
    taxAmount: moneyColumn('taxAmount'),
    taxCurrencyAmount: money(
      (document) => document.column('taxCurrencyAmount'),
      (document) => document.column('taxCurrency'),
    ),
    taxInclusiveAmount: moneyColumn('taxInclusiveAmount'),
    prepaidAmount: moneyColumn('prepaidAmount'),
    roundingAmount: moneyColumn('roundingAmount'),
    lineTotal: moneyColumn('lineTotal'),
    allowanceTotal: moneyColumn('allowanceTotal'),
    chargeTotal: moneyColumn('chargeTotal'),
    orders: linkedDocuments('Order'),
    receipts: linkedDocuments('Receipt'),
    invoices: linkedDocuments('Invoice'),
    creditNotes: linkedDocuments('CreditNote'),
    allowanceCharges: allowanceCharges(),
    statedReferences: list('StatedReference', isStatedBy),
    observations: observationsOf(),
    disagreements: disagreements(),
    ...STATED_BY_DOCUMENT,
  };
}

const LATEST_ISSUE = [['issueDate', 'desc']] as const;

const PARTY_NAMES: FieldMaps = { SELLER_NAME: partyName('sellerId'), BUYER_NAME: partyName('buyerId') };

export function documentMap(kind: string, idPrefix: string, fields: FieldMaps): TypeMap {
  return {
    entity: 'TradeDocument',
    idPrefix,
    ownReach: OWN_SUBJECTS,
    where: (row) => sql`${row.column('kind')} = ${word(kind)}`,
    fields: { ...documentFields(idPrefix), ...fields },
    defaultOrder: LATEST_ISSUE,
    orders: PARTY_NAMES,
  };
}

/** Lines of a document of one kind; an id of another kind's line names none. */
export function lineMap(documentKinds: readonly string[], idPrefix: string, fields: FieldMaps = {}): TypeMap {
  return {
    entity: 'DocumentLine',
    idPrefix,
    isNamedBy: (row, id) => {
      const document = tableRow('TradeDocument', row);
      const isOfKind = anyOf(documentKinds.map((kind) => sql`${document.column('kind')} = ${word(kind)}`));
      return sql`${row.column('id')} = ${id} and exists (
        select from ${document.from()} where ${document.column('id')} = ${row.column('documentId')} and ${isOfKind})`;
    },
    fields: {
      id: globalId(idPrefix),
      unitPrice: moneyColumn('unitPrice'),
      lineAmount: moneyColumn('lineAmount'),
      allowanceCharges: allowanceCharges(),
      statedReferences: list('StatedReference', isStatedByLine),
      ...STATED_BY_LINE,
      ...fields,
    },
    defaultOrder: [['position', 'asc']],
  };
}

export const ORDER = documentMap('ORDER', 'ord', {
  lines: connection('OrderLine', isLineOf),
  effectiveLines: connection('OrderLine', isInForce, [
    ['inForcePosition', 'asc'],
    ['position', 'asc'],
  ]),
  changes: connection('OrderChange', isLinked),
  cancellations: connection('OrderCancellation', isLinked),
  responses: connection('OrderResponse', isLinked),
  decidingResponse: belongsTo('OrderResponse', 'answerDocumentId'),
});
export const ORDER_LINE = lineMap(['ORDER', 'ORDER_CHANGE', 'ORDER_RESPONSE'], 'oli');
export const RECEIPT = documentMap('RECEIPT', 'rec', { lines: connection('DeliveryLine', isLineOf) });
export const DESPATCH = documentMap('DESPATCH', 'des', { lines: connection('DeliveryLine', isLineOf) });
export const DELIVERY_LINE = lineMap(['DESPATCH', 'RECEIPT'], 'dli', {
  receiptAllocations: receiptAllocations('receiptLineId'),
});
export const CREDIT_NOTE = documentMap('CREDIT_NOTE', 'crn', {
  lines: connection('CreditNoteLine', isLineOf),
  unallocatedAmount: money(unallocated, (note) => note.column('currency')),
});
export const CREDIT_NOTE_LINE = lineMap(['CREDIT_NOTE'], 'cnl');

/** Of an order that nobody changed all lines are in force; else those that its changes left, which bear its mark. */
function isInForce(line: Row, order: Row): Sql {
  const [own, left] = [tableRow('DocumentLine', order), tableRow('DocumentLine', order)];
  const id = order.column('id');
  return sql`${line.column('id')} in (
    select ${own.column('id')} from ${own.from()} where ${own.column('documentId')} = ${id} and not ${order.column('isAmended')}
    union all select ${left.column('id')} from ${left.from()} where ${left.column('inForceOrderId')} = ${id})`;
}

/** What is credited, less what reduces the invoices that the reader sees. */
function unallocated(note: Row): Sql {
  const link = tableRow('DocumentLink', note);
  return sql`(${note.column('payableAmount')} - coalesce((
    select sum(${link.column('amount')}) from ${link.from()} where ${link.column('fromDocumentId')} = ${note.column('id')}), 0))`;
}

function partyName(property: string): FieldMap {
  return value(TEXT, (row) => {
    const party = tableRow('Enterprise', row);
    return sql`(select ${party.column('name')} from ${party.from()} where ${party.column('id')} = ${row.column(property)})`;
  });
}
