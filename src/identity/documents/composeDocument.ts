import type { TradeDocument } from '../../kit/records/index.ts';
import type { SubjectObservation } from '../../store/operations/identity/observationsOfSubjects.ts';
import { compareVersions, latestByConnection } from '../versions.ts';
import { documentKeyOf, type DocumentKey } from './documentKey.ts';

export type DocumentObservation = SubjectObservation<TradeDocument>;

/** The golden document: what survives of all observations of it. */
export interface ComposedDocument {
  readonly id: string;
  readonly key: DocumentKey;
  readonly body: TradeDocument;
  readonly sellerId: string | undefined;
  readonly buyerId: string | undefined;
  readonly payeeId: string | undefined;
  readonly carrierId: string | undefined;
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
  const partyOf = (role: string): string | undefined =>
    ranked.map(({ parties }) => parties[role]).find((party) => party !== undefined);
  return {
    id,
    key: documentKeyOf(first.body, first.parties, first.ownerId),
    body: ranked.reduceRight((body, source) => withoutLoss(body, source.body), first.body),
    sellerId: partyOf('SELLER'),
    buyerId: partyOf('BUYER'),
    payeeId: partyOf('PAYEE'),
    carrierId: partyOf('CARRIER'),
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
  return { ...other, ...Object.fromEntries(stated) };
}
