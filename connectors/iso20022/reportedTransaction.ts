import { childOf, textOf } from '../../src/kit/index.ts';
import type { Payment, ReportedTransaction, XmlElement } from '../../src/kit/index.ts';
import { bicOf } from './mappingAccount.ts';
import { statedAmountOf, statedExchangeOf } from './mappingAmounts.ts';
import { proprietaryCodeOf } from './mappingTransaction.ts';
import type { Details } from './mappingTransaction.ts';
import { stated } from './values.ts';

/** More than that are shown as the payments that they are. */
const MAX_TRANSACTIONS = 1_000;

/** The transactions of an entry as listed; undefined where there are none, or too many to keep beside it. */
export function transactionsAsReported(
  transactions: readonly XmlElement[],
  listed: readonly Details[],
  where: string,
): ReportedTransaction[] | undefined {
  if (transactions.length === 0 || transactions.length > MAX_TRANSACTIONS) return undefined;
  return transactions.flatMap((transaction, index) => {
    const details = listed[index];
    return details ? [asReported(transaction, details, `${where} transaction ${index}`)] : [];
  });
}

function asReported(transaction: XmlElement, details: Details, where: string): ReportedTransaction {
  return stated({
    ...statedAmountOf(transaction, where),
    direction: DIRECTIONS.get(textOf(transaction, 'CdtDbtInd') ?? ''),
    endToEndId: details.endToEndId,
    instructionId: details.instructionId,
    transactionId: details.transactionId,
    uetr: details.uetr,
    mandateId: details.mandateId,
    servicerReference: details.accountServicerReference,
    bankTransactionCode: details.bankTransactionCode,
    proprietaryCode: proprietaryCodeOf(transaction),
    purposeCode: details.purposeCode,
    ...statedExchangeOf(transaction, where),
    charges: details.charges,
    returnReason: details.returnReason,
    debtor: sideOf(details.debtor, details.ultimateDebtor, bankOf(transaction, 'DbtrAgt')),
    creditor: sideOf(details.creditor, details.ultimateCreditor, bankOf(transaction, 'CdtrAgt')),
    remittanceLines: details.remittanceLines,
    structuredReferences: details.structuredReferences,
    remittedDocuments: details.remittedDocuments,
    information: details.additionalInformation,
  });
}

const DIRECTIONS: ReadonlyMap<string, 'CREDIT' | 'DEBIT'> = new Map([
  ['CRDT', 'CREDIT'],
  ['DBIT', 'DEBIT'],
]);

/** The BIC of a side's bank, which may stand there without an account. */
function bankOf(transaction: XmlElement, name: string): string | undefined {
  const agent = childOf(transaction, 'RltdAgts', name);
  return agent && bicOf(agent);
}

function sideOf(
  counterpart: Payment['debtor'],
  ultimate: Details['ultimateDebtor'],
  bic: string | undefined,
): ReportedTransaction['debtor'] {
  if (!counterpart && !ultimate && bic === undefined) return undefined;
  const { party, account } = counterpart ?? {};
  return stated({
    name: party?.name,
    identifiers: party ? party.identifiers : [],
    account: account?.identifiers,
    bic,
    ultimateName: ultimate?.name,
  });
}
