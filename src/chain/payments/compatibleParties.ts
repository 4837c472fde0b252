import { nameKeyOf } from '../../kit/numberKey.ts';
import type { InvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import type { PartyFacts, PaymentFacts } from '../../store/operations/payments/paymentFacts.ts';

/** The money went to the invoice's seller, to its payee, or to an account that it names. */
export function isPaidToCreditor(
  { creditor, receivingNumbers }: PaymentFacts,
  invoice: InvoiceFacts,
): boolean {
  return (
    mayBe(creditor, invoice.seller) ||
    mayBe(creditor, invoice.payee) ||
    invoice.payeeAccounts.some((account) => receivingNumbers.includes(account))
  );
}

/** The money came from the invoice's buyer. */
export function isPaidByBuyer({ debtor }: PaymentFacts, { buyer }: InvoiceFacts): boolean {
  return mayBe(debtor, buyer);
}

/** Who has no identifier is told by the name alone; who has one is nobody else, whatever the name. */
function mayBe(named: PartyFacts, party: PartyFacts): boolean {
  if (named.id !== null && named.id === party.id) return true;
  if (named.isIdentified || named.name === null || party.name === null) return false;
  const key = nameKeyOf(named.name);
  return key !== '' && key === nameKeyOf(party.name);
}
