import type { Principal } from '../../store/principalTransaction.ts';

/** Why a command changed nothing: what was expected, what came, and the remedy. */
export interface Refused {
  readonly outcome: 'REFUSED';
  readonly code: string;
  readonly message: string;
}

export interface DecidedPair {
  readonly paymentId: string;
  readonly documentId: string;
  readonly reason: string;
}

/** What holds of a payment and an invoice after a decision. */
export interface Decided {
  readonly outcome: 'DONE';
  readonly paymentId: string;
  readonly documentId: string;
  readonly allocationId: string | undefined;
}

/** What an operator decides about who is who. */
export type IdentityDecision = { readonly reason: string } & (
  | { readonly verdict: 'ACCEPT' | 'REJECT'; readonly reviewId: string }
  | { readonly verdict: 'MERGE'; readonly enterpriseIds: readonly [string, string] }
  | { readonly verdict: 'SPLIT'; readonly enterpriseId: string; readonly refs: readonly string[] }
);

/** The enterprises that a decision was about. */
export interface IdentityDecided {
  readonly outcome: 'DONE';
  readonly enterpriseIds: readonly string[];
}

/**
 * What the hub does when it is told to; the composition root hands it in. Each is one transaction with its own checks:
 * what the principal may not see is refused as what is absent.
 */
export interface HubCommands {
  allocatePayment(
    principal: Principal,
    decision: DecidedPair & { readonly amount: string; readonly currency: string },
  ): Promise<Decided | Refused>;
  rejectAllocation(principal: Principal, decision: DecidedPair): Promise<Decided | Refused>;
  removeAllocation(principal: Principal, decision: DecidedPair): Promise<Decided | Refused>;
  decideIdentity(principal: Principal, decision: IdentityDecision): Promise<IdentityDecided | Refused>;
}
