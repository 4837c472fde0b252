import type { CanonicalRecord, Party, Payment } from '../../kit/records/index.ts';

export interface NamedParty {
  readonly role: string;
  readonly party: Party;
}

/**
 * The parties that a record names, by role. The account's own side of a bank report counts only where it carries
 * identifiers: a bare name there says nothing that the account's owner does not.
 */
export function partiesOf(record: CanonicalRecord): NamedParty[] {
  switch (record.kind) {
    case 'trackingEvent':
      return [
        ...numbered('SOURCE', record.sourceParties),
        ...numbered('DESTINATION', record.destinationParties),
      ];
    case 'statement':
      return identified('ACCOUNT_OWNER', record.account.owner);
    case 'payment':
      return partiesOfPayment(record);
    case 'paymentInstruction':
    case 'paymentBatch':
      // Who is to be paid is announced, and known once it is; the debtor is whose order it is.
      return identified('DEBTOR', record.debtor?.party);
    case 'paymentStatus':
      return [];
    default:
      return [
        ...named('SELLER', record.seller),
        ...named('BUYER', record.buyer),
        ...named('PAYEE', record.payee),
        ...named('CARRIER', record.carrier),
        ...named('SENDER', record.sender),
        ...named('RECEIVER', record.receiver),
      ];
  }
}

function partiesOfPayment({ account, direction, debtor, creditor }: Payment): NamedParty[] {
  const ownSide = direction === 'CREDIT' ? 'CREDITOR' : 'DEBTOR';
  return [
    ...identified('ACCOUNT_OWNER', account.owner),
    ...(ownSide === 'DEBTOR' ? identified : named)('DEBTOR', debtor?.party),
    ...(ownSide === 'CREDITOR' ? identified : named)('CREDITOR', creditor?.party),
  ];
}

function named(role: string, party: Party | undefined): NamedParty[] {
  return party ? [{ role, party }] : [];
}

function identified(role: string, party: Party | undefined): NamedParty[] {
  return party?.identifiers.some(({ scheme }) => scheme !== 'local') ? [{ role, party }] : [];
}

function numbered(role: string, parties: readonly Party[]): NamedParty[] {
  return parties.map((party, index) => ({
    role: index === 0 ? role : `${role}_${String(index + 1)}`,
    party,
  }));
}
