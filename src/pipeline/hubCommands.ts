import { decideAllocation, type DecidedPair, type DecisionResult } from './decideAllocation.ts';
import { decideIdentity, type IdentityDecision, type IdentityResult } from './decideIdentity.ts';
import { processPending } from './processPending.ts';
import { SECOND } from '../kit/time.ts';
import type { CommandPools } from './runCommand.ts';
import type { Principal } from '../store/principalTransaction.ts';

interface Amount {
  readonly amount: string;
  readonly currency: string;
}

/** What the hub does when it is told to, over its two pools. */
export interface Commands {
  allocatePayment(principal: Principal, decision: DecidedPair & Amount): Promise<DecisionResult>;
  rejectAllocation(principal: Principal, decision: DecidedPair): Promise<DecisionResult>;
  removeAllocation(principal: Principal, decision: DecidedPair): Promise<DecisionResult>;
  decideIdentity(principal: Principal, decision: IdentityDecision): Promise<IdentityResult>;
}

/** A request waits so long for what its decision changes; the rest is done with the next run. */
const FOLLOWED_MS = 5 * SECOND;

export function hubCommands(pools: CommandPools): Commands {
  return {
    allocatePayment: (principal, decision) =>
      decideAllocation(pools, principal, { ...decision, verdict: 'ALLOCATE' }),
    rejectAllocation: (principal, decision) =>
      decideAllocation(pools, principal, { ...decision, verdict: 'REJECT' }),
    removeAllocation: (principal, decision) =>
      decideAllocation(pools, principal, { ...decision, verdict: 'REMOVE' }),
    decideIdentity: async (principal, decision) => {
      const result = await decideIdentity(pools, principal, decision);
      if (result.outcome === 'DONE')
        await processPending(pools.pipelinePool, { signal: AbortSignal.timeout(FOLLOWED_MS) });
      return result;
    },
  };
}
