import type { AccessEntry, SubjectParty } from '../../store/operations/identity/accessEntries.ts';
import type { ComposedDocument } from './composeDocument.ts';

/** Consent of the owner and of the two who trade reaches others; a payee's or a carrier's does not. */
const GRANTABLE = new Set(['OWNER', 'SELLER', 'BUYER']);

/** A trade document is seen by the owners of its sources and by every party named on it. */
export function accessOfDocument(document: ComposedDocument, owners: ReadonlySet<string>): AccessEntry[] {
  const asOwner = [...owners].map((enterpriseId) => ({
    subjectId: document.id,
    enterpriseId,
    capacity: 'OWNER',
  }));
  return [...asOwner, ...partiesOfDocument(document)].map((seen) => ({
    ...seen,
    scope: 'BUSINESS',
    isGrantable: GRANTABLE.has(seen.capacity),
    day: document.key.issueDate,
  }));
}

export function partiesOfDocument(document: ComposedDocument): SubjectParty[] {
  const named = {
    SELLER: document.sellerId,
    BUYER: document.buyerId,
    PAYEE: document.payeeId,
    CARRIER: document.carrierId,
  };
  return Object.entries(named).flatMap(([capacity, enterpriseId]) =>
    enterpriseId === undefined ? [] : [{ subjectId: document.id, enterpriseId, capacity }],
  );
}
