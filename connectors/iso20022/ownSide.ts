import type { Account, Party, Payment } from '../../src/kit/index.ts';
import { stated } from './values.ts';

export type Side = 'debtor' | 'creditor';
type Counterpart = NonNullable<Payment[Side]>;

/**
 * The side of the account's owner: it receives a credit and pays a debit. A reversal keeps the sides of what it
 * takes back, so a debit that reverses a credit has the owner as creditor.
 */
export function ownSideOf({ direction, isReversal }: Pick<Payment, 'direction' | 'isReversal'>): Side {
  return (direction === 'CREDIT') !== isReversal ? 'creditor' : 'debtor';
}

/**
 * Names the account and its owner on their own side, where the report takes them for granted. Of a reversal only
 * an empty side is filled, since not every bank keeps the sides.
 */
export function withOwnSide(payment: Payment): Payment {
  const side = ownSideOf(payment);
  const found = payment[side];
  if (payment.isReversal && found) return payment;
  return stated({ ...payment, [side]: completed(found, payment.account) });
}

function completed(found: Counterpart | undefined, own: Account): Counterpart {
  const { owner, ...account } = own;
  return stated({ party: partyOf(found, own) ?? owner, account: found?.account ?? account });
}

// Beside this very account, banks write a bare name of the owner whose identifiers stand in the statement's head.
function partyOf(found: Counterpart | undefined, { owner, identifiers }: Account): Party | undefined {
  const isThisAccount = found?.account?.identifiers.some(({ value }) =>
    identifiers.some((own) => own.value === value),
  );
  const isBareName = found?.party?.identifiers.length === 0;
  return isThisAccount && isBareName && owner && owner.identifiers.length > 0 ? owner : found?.party;
}
