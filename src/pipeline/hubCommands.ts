import { decideAllocation, type DecidedPair, type DecisionResult } from './decideAllocation.ts';
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
}

export function hubCommands(pools: CommandPools): Commands {
  return {
    allocatePayment: (principal, decision) =>
      decideAllocation(pools, principal, { ...decision, verdict: 'ALLOCATE' }),
    rejectAllocation: (principal, decision) =>
      decideAllocation(pools, principal, { ...decision, verdict: 'REJECT' }),
    removeAllocation: (principal, decision) =>
      decideAllocation(pools, principal, { ...decision, verdict: 'REMOVE' }),
  };
}
