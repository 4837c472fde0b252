import type {
  AllocatePaymentInput,
  RejectAllocationInput,
  RemoveAllocationInput,
} from '../../generated/schemaTypes.ts';
import type { Role } from '../../store/principalTransaction.ts';
import { parseGlobalId } from '../globalId.ts';
import type { Decided, DecidedPair, HubCommands, Refused } from './commands.ts';
import type { Mutation, Mutations, Payload } from './mutation.ts';
import { thing } from './payload.ts';

/** A partner's platform reads; that somebody is the creditor is the command's to find. */
const DECIDERS: readonly Role[] = ['ADMIN', 'RISK_OFFICER', 'ENTERPRISE'];

const PAIR = {
  payment: thing('Payment', 'payment'),
  invoice: thing('Invoice', 'invoice'),
  allocation: thing('PaymentAllocation', 'allocation'),
};

/** What people decide of payments and invoices. */
export function allocationMutations(commands: HubCommands): Mutations {
  return {
    fields: {
      allocatePayment: mutation<AllocatePaymentInput>('PaymentAllocated', (principal, input) => {
        const { value: amount, currency } = input.amount;
        return commands.allocatePayment(principal, { ...pairOf(input), amount, currency });
      }),
      rejectAllocation: mutation<RejectAllocationInput>('AllocationRejected', (principal, input) =>
        commands.rejectAllocation(principal, pairOf(input)),
      ),
      removeAllocation: mutation<RemoveAllocationInput>('AllocationRemoved', (principal, input) =>
        commands.removeAllocation(principal, pairOf(input)),
      ),
    },
    payloads: { PaymentAllocated: PAIR, AllocationRejected: PAIR, AllocationRemoved: PAIR },
  };
}

function mutation<Input>(
  typeName: string,
  decide: (principal: Parameters<Mutation['run']>[0], input: Input) => Promise<Decided | Refused>,
): Mutation {
  return {
    roles: DECIDERS,
    run: async (principal, { input }) => payloadOf(typeName, await decide(principal, input as Input)),
  };
}

function payloadOf(typeName: string, result: Decided | Refused): Payload {
  if (result.outcome === 'REFUSED') {
    const { code, message } = result;
    return { typeName: 'AllocationRefused', values: { code, message } };
  }
  const { paymentId: payment, documentId: invoice, allocationId: allocation = null } = result;
  return { typeName, values: { payment, invoice, allocation } };
}

/** An id that names no payment or invoice names nothing that is there. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

function pairOf(input: {
  readonly payment: string;
  readonly invoice: string;
  readonly reason: string;
}): DecidedPair {
  const idOf = (id: string, prefix: string): string => {
    const parsed = parseGlobalId(id);
    return parsed?.prefix === prefix ? parsed.uuid : NOTHING;
  };
  return {
    paymentId: idOf(input.payment, 'pay'),
    documentId: idOf(input.invoice, 'inv'),
    reason: input.reason,
  };
}
