import { createHash, randomUUID } from 'node:crypto';
import { numberKeysOf } from '../../kit/mentions.ts';
import { numberKeyOf } from '../../kit/numberKey.ts';
import type { DocumentReference } from '../../kit/records/index.ts';
import type { Row } from '../../store/entities/columns.ts';
import type { ComposedDocument } from './composeDocument.ts';

const REFERENCE_TYPES: Readonly<Record<DocumentReference['type'], string>> = {
  order: 'ORDER',
  despatch: 'DESPATCH',
  receipt: 'RECEIPT',
  invoice: 'INVOICE',
  creditNote: 'CREDIT_NOTE',
  orderChange: 'ORDER_CHANGE',
  orderResponse: 'ORDER_RESPONSE',
  remittanceAdvice: 'REMITTANCE_ADVICE',
  contract: 'CONTRACT',
  other: 'OTHER',
};

/** The row of a composed document, without what links and later documents add to it. */
export function documentRow(document: ComposedDocument): Row {
  const { body, key } = document;
  const {
    kind: _kind,
    lines,
    references: _references,
    issueDate: _issueDate,
    versionTime: _time,
    ...facts
  } = body;
  return {
    ...facts,
    ...key,
    id: document.id,
    sellerId: document.sellerId,
    buyerId: document.buyerId,
    payeeId: document.payeeId,
    carrierId: document.carrierId,
    referenceKeys: numberKeysOf(body.paymentReferences),
    lineCount: lines.length,
    contentHash: contentHashOf(document),
  };
}

/** Equal hashes mean that the golden document, its lines and references are as they were. */
export function contentHashOf({
  key,
  body,
  sellerId,
  buyerId,
  payeeId,
  carrierId,
}: ComposedDocument): string {
  const facts = JSON.stringify([key, body, sellerId, buyerId, payeeId, carrierId]);
  return createHash('sha256').update(facts).digest('hex');
}

export function lineRows({ id, body }: ComposedDocument): Row[] {
  return body.lines.map((line, position) => ({
    ...line,
    id: randomUUID(),
    documentId: id,
    position,
    currency: body.currency,
  }));
}

/** References of the whole document first, then line by line. */
export function referenceRows({ id, body }: ComposedDocument): Row[] {
  const header = body.references.map((reference) => ({ reference, linePosition: null }));
  const ofLines = body.lines.flatMap((line, linePosition) =>
    line.references.map((reference) => ({ reference, linePosition })),
  );
  return [...header, ...ofLines].map(({ reference, linePosition }, position) => ({
    ...reference,
    id: randomUUID(),
    documentId: id,
    linePosition,
    position,
    type: REFERENCE_TYPES[reference.type],
    numberKey: numberKeyOf(reference.number),
  }));
}
