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
    answers: answerRows(id, document),
  });
}

const ISSUED_BY_BUYER = new Set([
  'ORDER',
  'ORDER_CHANGE',
  'ORDER_CANCELLATION',
  'RECEIPT',
  'REMITTANCE_ADVICE',
]);

async function headerOf(document: GivenDocument, firmId: FirmId): Promise<Row> {
  const { seller = 'Seller', buyer = 'Buyer', sender } = document;
  const idOf = async (name: string | null | undefined): Promise<string | null> =>
    name ? firmId(name) : null;
  const [issuer, other] = ISSUED_BY_BUYER.has(document.kind) ? [buyer, seller] : [seller, buyer];
  return {
    kind: document.kind,
    number: document.number,
    numberKey: numberKeyOf(document.number),
    issueDate: document.date ?? '2026-01-05',
    receivedDate: document.received,
    despatchDate: document.despatched,
    issuerId: await firmId(sender ?? issuer ?? other ?? 'Owner'),
    sellerId: await idOf(seller),
    buyerId: await idOf(buyer),
    payeeId: await idOf(document.payee),
    carrierId: await idOf(document.carrier),
    senderId: await idOf(sender),
    receiverId: await idOf(document.receiver),
    typeCode: document.type,
    versionSequence: document.sequence,
    payableAmount: document.payable,
    currency: 'EUR',
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
    lineAmount: line.amount,
    statusCode: line.code,
    parentNumber: line.parent,
    standardItemId: line.gtin,
    currency: 'EUR',
  });
}

function answerRows(documentId: string, { refs = [], answers = [] }: GivenDocument): Row[] {
  const named = answers.filter(({ of }) => of);
  return answers.map((answer, position) => ({
    id: randomUUID(),
    documentId,
    position,
    status: answer.status,
    effectiveDate: answer.effective,
    reasons: [],
    referencePosition: answer.of ? refs.length + named.indexOf(answer) : null,
  }));
}

function referenceRows(documentId: string, { refs = [], answers = [], lines = [] }: GivenDocument): Row[] {
  const header = [...refs, ...answers.flatMap(({ of }) => of ?? [])].map((reference) => ({
    reference,
    linePosition: null,
  }));
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
