import type { AccessEntry, SubjectParty } from '../../store/operations/identity/accessEntries.ts';
import type { ComposedDocument } from './composeDocument.ts';

/**
 * Consent of the owner, of the two who trade and of the two who answer each other reaches others; a payee's or a
 * carrier's does not.
 */
const GRANTABLE = new Set(['OWNER', 'SELLER', 'BUYER', 'SENDER', 'RECEIVER']);

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

export function partiesOfDocument({ id, parties }: ComposedDocument): SubjectParty[] {
  return Object.entries(parties).map(([capacity, enterpriseId]) => ({
    subjectId: id,
    enterpriseId,
    capacity,
  }));
}
