import { childOf, textOf } from '../../src/kit/index.ts';
import type { Payment, XmlElement } from '../../src/kit/index.ts';
import { readAccount } from './mappingAccount.ts';
import { readExchange } from './mappingAmounts.ts';
import { readParty } from './mappingParty.ts';
import { readRemittance } from './mappingRemittance.ts';
import { referenceOf, stated } from './values.ts';
import type { Money } from './values.ts';

type DetailKey =
  | 'accountServicerReference'
  | 'bankTransactionCode'
  | 'creditor'
  | 'debtor'
  | 'endToEndId'
  | 'exchangeRate'
  | 'instructedAmount'
  | 'instructedCurrency'
  | 'instructionId'
  | 'remittanceLines'
  | 'remittedDocuments'
  | 'structuredReferences'
  | 'transactionId'
  | 'uetr';

/** What a transaction tells beyond its entry. */
export type Details = Pick<Payment, DetailKey>;
type Counterpart = NonNullable<Payment['debtor']>;

export const NO_DETAILS: Details = { remittanceLines: [], structuredReferences: [], remittedDocuments: [] };

/** @param booked what the account moved by, to tell a differing instructed amount. */
export function readDetails(transaction: XmlElement, booked: Money, where: string): Details {
  const references = childOf(transaction, 'Refs');
  return stated({
    ...readRemittance(transaction, where),
    ...readExchange(transaction, booked, where),
    accountServicerReference: referenceOf(references, 'AcctSvcrRef'),
    bankTransactionCode: bankTransactionCodeOf(transaction),
    debtor: readCounterpart(transaction, ['Dbtr', 'UltmtDbtr', 'DbtrAcct', 'DbtrAgt'], where),
    creditor: readCounterpart(transaction, ['Cdtr', 'UltmtCdtr', 'CdtrAcct', 'CdtrAgt'], where),
    endToEndId: referenceOf(references, 'EndToEndId'),
    instructionId: referenceOf(references, 'InstrId'),
    transactionId: referenceOf(references, 'TxId'),
    uetr: referenceOf(references, 'UETR'),
  });
}

/** `PMNT-RCDT-ESCT` (domain, family, sub-family), else the bank's own code. */
export function bankTransactionCodeOf(element: XmlElement): string | undefined {
  const domain = childOf(element, 'BkTxCd', 'Domn');
  const parts = domain
    ? [textOf(domain, 'Cd'), textOf(domain, 'Fmly', 'Cd'), textOf(domain, 'Fmly', 'SubFmlyCd')]
    : [];
  const code = parts.filter((part) => part !== undefined).join('-');
  return code === '' ? textOf(element, 'BkTxCd', 'Prtry', 'Cd') : code;
}

/**
 * What holds of several transactions taken together: a fact that all of them share, their remittance in its order.
 * Amounts of single transactions are nobody's any more. A remittance too long to keep whole is left out.
 */
export function combineDetails(details: readonly Details[]): Details {
  const [first = NO_DETAILS, ...others] = details;
  if (others.length === 0) return first;
  const shared = Object.entries(first).filter(([key, value]) =>
    others.every((other) => JSON.stringify(other[key as DetailKey]) === JSON.stringify(value)),
  );
  const {
    instructedAmount: _amount,
    instructedCurrency: _currency,
    ...facts
  } = Object.fromEntries(shared) as Details;
  return {
    ...facts,
    remittanceLines: joinWithin(
      MAX_LINES,
      details.map((detail) => detail.remittanceLines),
    ),
    structuredReferences: joinWithin(
      MAX_LINES,
      details.map((detail) => detail.structuredReferences),
    ),
    remittedDocuments: joinWithin(
      MAX_DOCUMENTS,
      details.map((detail) => detail.remittedDocuments),
    ),
  };
}

const MAX_LINES = 1_000;
const MAX_DOCUMENTS = 10_000;

/** From a part of the references one would conclude that the rest was not paid: all or none. */
function joinWithin<T>(limit: number, lists: readonly (readonly T[])[]): T[] {
  const joined = lists.flat();
  return joined.length > limit ? [] : joined;
}

/** @param names of the party, of who stands behind it, of the account and of the agent, as this side has them. */
function readCounterpart(
  transaction: XmlElement,
  names: readonly [string, string, string, string],
  where: string,
): Counterpart | undefined {
  const [name, ultimateName, accountName, agentName] = names;
  const parties = childOf(transaction, 'RltdPties');
  if (!parties) return undefined;
  const party = readParty(childOf(parties, name)) ?? readParty(childOf(parties, ultimateName));
  const agent = childOf(transaction, 'RltdAgts', agentName);
  const account = readAccount(childOf(parties, accountName), agent, `${where}: ${accountName}`);
  return party || account ? stated({ party, account }) : undefined;
}
