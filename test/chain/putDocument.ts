import { randomUUID } from 'node:crypto';
import type { Row } from '../../src/store/entities/columns.ts';
import { numberKeyOf } from '../../src/kit/numberKey.ts';
import type { Queryable } from '../../src/store/transaction.ts';
import { writeDocuments } from '../../src/store/operations/identity/writeDocuments.ts';
import type { GivenDocument, GivenLine, GivenReference } from './given.ts';

type FirmId = (name: string) => Promise<string>;

/** Writes a document with lines and references as identity does: what is new is unmatched and unresolved. */
export async function putDocument(
  client: Queryable,
  { id, document }: { readonly id: string; readonly document: GivenDocument },
  firmId: FirmId,
): Promise<void> {
  const { lines = [] } = document;
  await writeDocuments(client, {
    documents: [{ ...(await headerOf(document, firmId)), id, lineCount: lines.length }],
    lines: lines.map(lineRow(id)),
    references: referenceRows(id, document),
    answers: [],
  });
}

async function headerOf(document: GivenDocument, firmId: FirmId): Promise<Row> {
  const { seller = 'Seller', buyer = 'Buyer', payee = null, carrier = null } = document;
  const idOf = async (name: string | null): Promise<string | null> => (name === null ? null : firmId(name));
  const issuedByBuyer = document.kind === 'ORDER' || document.kind === 'RECEIPT';
  return {
    kind: document.kind,
    number: document.number,
    numberKey: numberKeyOf(document.number),
    issueDate: document.date ?? '2026-01-05',
    receivedDate: document.received,
    despatchDate: document.despatched,
    issuerId: await firmId((issuedByBuyer ? buyer : seller) ?? 'Owner'),
    sellerId: await idOf(seller),
    buyerId: await idOf(buyer),
    payeeId: await idOf(payee),
    carrierId: await idOf(carrier),
    shipmentReference: document.shipment,
    logisticUnits: document.units,
    contentHash: '',
  };
}

function lineRow(documentId: string): (line: GivenLine, position: number) => Row {
  return (line, position) => ({
    id: randomUUID(),
    documentId,
    position,
    number: line.number ?? String(position + 1),
    quantity: line.quantity,
    unitCode: line.unit,
    unitPrice: line.price,
    standardItemId: line.gtin,
    currency: 'EUR',
  });
}

function referenceRows(documentId: string, { refs = [], lines = [] }: GivenDocument): Row[] {
  const header = refs.map((reference) => ({ reference, linePosition: null }));
  const ofLines = lines.flatMap((line, linePosition) =>
    (line.refs ?? []).map((reference) => ({ reference, linePosition })),
  );
  return [...header, ...ofLines].map(({ reference, linePosition }, position) => ({
    ...rowOf(reference),
    id: randomUUID(),
    documentId,
    linePosition,
    position,
  }));
}

function rowOf({ type, number, line, date }: GivenReference): Row {
  return { type, number, numberKey: numberKeyOf(number), lineNumber: line, issueDate: date };
}
