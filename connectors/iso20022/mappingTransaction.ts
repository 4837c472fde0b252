import { childOf, textOf } from '../../src/kit/index.ts';
import type { Payment, XmlElement } from '../../src/kit/index.ts';
import { readAccount } from './mappingAccount.ts';
import { readExchange } from './mappingAmounts.ts';
import { readCharges, readReturnReason } from './mappingCharges.ts';
import { readParty } from './mappingParty.ts';
import { readRemittance } from './mappingRemittance.ts';
import type { Side } from './ownSide.ts';
import { codeOf, referenceOf, stated } from './values.ts';
import type { Money } from './values.ts';

type DetailKey =
  | 'accountServicerReference'
  | 'additionalInformation'
  | 'bankTransactionCode'
  | 'charges'
  | 'counterValueAmount'
  | 'counterValueCurrency'
  | 'creditor'
  | 'debtor'
  | 'endToEndId'
  | 'exchange'
  | 'exchangeRate'
  | 'instructedAmount'
  | 'instructedCurrency'
  | 'instructionId'
  | 'mandateId'
  | 'purposeCode'
  | 'remittanceLines'
  | 'remittedDocuments'
  | 'returnReason'
  | 'structuredReferences'
  | 'transactionId'
  | 'uetr'
  | 'ultimateCreditor'
  | 'ultimateDebtor';

/** What a transaction tells beyond its entry. */
export type Details = Pick<Payment, DetailKey>;
type Counterpart = NonNullable<Payment['debtor']>;

export const NO_DETAILS: Details = { remittanceLines: [], structuredReferences: [], remittedDocuments: [] };

interface Setting {
  /** What the account moved by, to tell a differing instructed amount. */
  readonly booked: Money;
  /** The side that the account's owner has, where the report names the owner. */
  readonly ownerSide: Side | undefined;
}

export function readDetails(transaction: XmlElement, { booked, ownerSide }: Setting, where: string): Details {
  const references = childOf(transaction, 'Refs');
  const related = childOf(transaction, 'RltdPties');
  return stated({
    ...readRemittance(transaction, where),
    ...readExchange(transaction, booked, where),
    accountServicerReference: referenceOf(references, 'AcctSvcrRef'),
    bankTransactionCode: bankTransactionCodeOf(transaction),
    debtor: readCounterpart(transaction, ownerSide === 'debtor' ? OWN_DEBTOR : DEBTOR, where),
    creditor: readCounterpart(transaction, ownerSide === 'creditor' ? OWN_CREDITOR : CREDITOR, where),
    endToEndId: referenceOf(references, 'EndToEndId'),
    instructionId: referenceOf(references, 'InstrId'),
    transactionId: referenceOf(references, 'TxId'),
    uetr: referenceOf(references, 'UETR')?.toLowerCase(),
    mandateId: referenceOf(references, 'MndtId'),
    purposeCode: codeOf(childOf(transaction, 'Purp')),
    charges: readCharges(transaction, where),
    returnReason: readReturnReason(transaction),
    ultimateDebtor: readParty(related && childOf(related, 'UltmtDbtr')),
    ultimateCreditor: readParty(related && childOf(related, 'UltmtCdtr')),
    additionalInformation: textOf(transaction, 'AddtlTxInf'),
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

/** The bank's own code, where ISO 20022's stands beside it. */
export function proprietaryCodeOf(element: XmlElement): string | undefined {
  return childOf(element, 'BkTxCd', 'Domn') && textOf(element, 'BkTxCd', 'Prtry', 'Cd');
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
    counterValueAmount: _counterValue,
    counterValueCurrency: _counterCurrency,
    charges: _charges,
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

/** What `combineDetails` leaves out of them, so that nothing is missing silently. */
export function omissionsOf(details: readonly Details[]): string[] {
  if (details.length <= 1) return [];
  const counted = [
    ['remittance lines', MAX_LINES, details.flatMap(({ remittanceLines }) => remittanceLines)],
    ['structured references', MAX_LINES, details.flatMap(({ structuredReferences }) => structuredReferences)],
    ['remitted documents', MAX_DOCUMENTS, details.flatMap(({ remittedDocuments }) => remittedDocuments)],
  ] as const;
  return counted.flatMap(([name, limit, all]) =>
    all.length > limit ? [`of its transactions ${all.length} ${name} are not kept, more than ${limit}`] : [],
  );
}

const MAX_LINES = 1_000;
const MAX_DOCUMENTS = 10_000;

/** From a part of the references one would conclude that the rest was not paid: all or none. */
function joinWithin<T>(limit: number, lists: readonly (readonly T[])[]): T[] {
  const joined = lists.flat();
  return joined.length > limit ? [] : joined;
}

/** Names of one side's elements: of its party, then of who stands behind it; of its account and its agent. */
interface SideNames {
  readonly parties: readonly string[];
  readonly account: string;
  readonly agent: string;
}

const DEBTOR: SideNames = { parties: ['Dbtr', 'UltmtDbtr'], account: 'DbtrAcct', agent: 'DbtrAgt' };
const CREDITOR: SideNames = { parties: ['Cdtr', 'UltmtCdtr'], account: 'CdtrAcct', agent: 'CdtrAgt' };
// Where the report names no party on the owner's side it is the owner, and not who stands behind.
const OWN_DEBTOR: SideNames = { ...DEBTOR, parties: ['Dbtr'] };
const OWN_CREDITOR: SideNames = { ...CREDITOR, parties: ['Cdtr'] };

function readCounterpart(transaction: XmlElement, names: SideNames, where: string): Counterpart | undefined {
  const related = childOf(transaction, 'RltdPties');
  if (!related) return undefined;
  const party = names.parties.map((name) => readParty(childOf(related, name))).find(Boolean);
  const agent = childOf(transaction, 'RltdAgts', names.agent);
  const account = readAccount(childOf(related, names.account), agent, `${where}: ${names.account}`);
  return party || account ? stated({ party, account }) : undefined;
}
