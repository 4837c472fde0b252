import { createHash, randomUUID } from 'node:crypto';
import { numberKeysOf } from '../../kit/mentions.ts';
import { numberKeyOf } from '../../kit/numberKey.ts';
import type { DocumentReference } from '../../kit/records/index.ts';
import type { Row } from '../../store/entities/columns.ts';
import { type ComposedDocument, DOCUMENT_ROLES } from './composeDocument.ts';

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
  const { body, key, parties } = document;
  const {
    kind: _kind,
    lines,
    references: _references,
    issueDate: _issueDate,
    answers: _answers,
    ...facts
  } = body;
  return {
    ...facts,
    ...key,
    id: document.id,
    sellerId: parties.SELLER,
    buyerId: parties.BUYER,
    payeeId: parties.PAYEE,
    carrierId: parties.CARRIER,
    senderId: parties.SENDER,
    receiverId: parties.RECEIVER,
    referenceKeys: numberKeysOf(body.paymentReferences),
    lineCount: lines.length,
    contentHash: contentHashOf(document),
  };
}

/** Raised when rows keep more of a document than before, so that documents are written again when next composed. */
const ROW_VERSION = 3;

/** Equal hashes mean that the golden document with all its parts is as it was. */
export function contentHashOf({ key, body, parties }: ComposedDocument): string {
  const facts = JSON.stringify([
    ROW_VERSION,
    key,
    body,
    ...DOCUMENT_ROLES.map((role) => parties[role] ?? null),
  ]);
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

/** What the document answers, each with the place of what it answers among `referenceRows`. */
export function answerRows(document: ComposedDocument): Row[] {
  const before = document.body.references.length;
  let named = 0;
  return (document.body.answers ?? []).map(({ reference, ...answer }, position) => ({
    ...answer,
    id: randomUUID(),
    documentId: document.id,
    position,
    referencePosition: reference === undefined ? null : before + named++,
  }));
}

/** References of the whole document first, then those of its answers, then line by line. */
export function referenceRows({ id, body }: ComposedDocument): Row[] {
  const answered = (body.answers ?? []).flatMap(({ reference }) => reference ?? []);
  const header = [...body.references, ...answered].map((reference) => ({ reference, linePosition: null }));
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
