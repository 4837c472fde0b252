import type { TradeDocument } from '../../kit/records/index.ts';
import type { SubjectObservation } from '../../store/operations/identity/observationsOfSubjects.ts';
import { compareVersions, latestByConnection } from '../versions.ts';
import { documentKeyOf, type DocumentKey } from './documentKey.ts';

export type DocumentObservation = SubjectObservation<TradeDocument>;

/** In which roles a document names enterprises. */
export const DOCUMENT_ROLES = ['SELLER', 'BUYER', 'PAYEE', 'CARRIER', 'SENDER', 'RECEIVER'] as const;
export type DocumentRole = (typeof DOCUMENT_ROLES)[number];

/** The golden document: what survives of all observations of it. */
export interface ComposedDocument {
  readonly id: string;
  readonly key: DocumentKey;
  readonly body: TradeDocument;
  /** The enterprises that it names. */
  readonly parties: Readonly<Partial<Record<DocumentRole, string>>>;
  /** Every connection's latest version, the chosen one first. */
  readonly observations: readonly DocumentObservation[];
}

/**
 * Survivorship: each connection's latest version counts once. The issuer's own source is believed first, then a
 * party's, then anybody's; among equals the latest version, then the first connection by name. What the
 * chosen source leaves out of the header is taken from the next that states it; lines are never mixed.
 */
export function composeDocument(id: string, observations: readonly DocumentObservation[]): ComposedDocument {
  const [first, ...others] = rankSources(latestByConnection(observations));
  if (first === undefined) throw new RangeError(`document ${id} has no observation to compose it from`);
  const ranked = [first, ...others];
  const parties = DOCUMENT_ROLES.flatMap((role) => {
    const party = ranked.map((source) => source.parties[role]).find((named) => named !== undefined);
    return party === undefined ? [] : [[role, party] as const];
  });
  return {
    id,
    key: documentKeyOf(first.body, first.parties, first.ownerId),
    body: ranked.reduceRight((body, source) => withoutLoss(body, source.body), first.body),
    parties: Object.fromEntries(parties),
    observations: ranked,
  };
}

function rankSources(sources: readonly DocumentObservation[]): DocumentObservation[] {
  return [...sources].sort(
    (left, right) =>
      standingOf(left) - standingOf(right) ||
      compareVersions(right, left) ||
      (left.connection < right.connection ? -1 : 1),
  );
}

function standingOf({ body, parties, ownerId }: DocumentObservation): number {
  if (documentKeyOf(body, parties, ownerId).issuerId === ownerId) return 0;
  return Object.values(parties).includes(ownerId) ? 1 : 2;
}

/** `preferred`, with header facts that only `other` states; lists count as stated unless they are empty. */
function withoutLoss(other: TradeDocument, preferred: TradeDocument): TradeDocument {
  const stated = Object.entries(preferred).filter(
    ([field, value]) => field === 'lines' || (Array.isArray(value) ? value.length > 0 : value !== undefined),
  );
  const details = { ...other.details, ...preferred.details };
  return { ...other, ...Object.fromEntries(stated), ...(other.details && { details }) };
}
