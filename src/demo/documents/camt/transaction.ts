import type { BankAccount } from '../../world/accounts.ts';
import { xml } from '../xml.ts';
import type { XmlNode } from '../xml.ts';
import { agentOf, counterAccount, counterParty, creditOrDebit, money } from './elements.ts';
import type { AccountEntry } from './entry.ts';

/** The two accounts of an entry. */
export interface Ends {
  readonly debtor: BankAccount;
  readonly creditor: BankAccount;
}

/** TxDtls: one transfer with its references, parties and remittance information. */
export function transactionDetails(entry: AccountEntry, { debtor, creditor }: Ends): XmlNode {
  const instructed = entry.amount + entry.feeDeducted;
  return xml('TxDtls', [
    xml('Refs', [
      xml('AcctSvcrRef', entry.servicerReference),
      xml('EndToEndId', entry.endToEndId),
      xml('UETR', entry.uetr),
    ]),
    money('Amt', entry.amount, entry.currency),
    creditOrDebit(entry.direction === 'CREDIT'),
    entry.feeDeducted > 0 && xml('AmtDtls', [xml('InstdAmt', [money('Amt', instructed, entry.currency)])]),
    entry.feeDeducted > 0 && charges(entry),
    xml('RltdPties', [
      counterParty('Dbtr', debtor.owner),
      counterAccount('DbtrAcct', debtor),
      counterParty('Cdtr', creditor.owner),
      counterAccount('CdtrAcct', creditor),
    ]),
    xml('RltdAgts', [agentOf('DbtrAgt', debtor), agentOf('CdtrAgt', creditor)]),
    xml('RmtInf', remittance(entry)),
  ]);
}

function charges({ feeDeducted, currency }: AccountEntry): XmlNode {
  return xml('Chrgs', [
    xml('Rcrd', [money('Amt', feeDeducted, currency), creditOrDebit(false), xml('ChrgInclInd', 'true')]),
  ]);
}

function remittance(entry: AccountEntry): XmlNode[] {
  if (entry.style !== 'STRUCTURED') return [xml('Ustrd', entry.text)];
  const isCollective = entry.parts.length > 1;
  return entry.parts.map(({ number, reference, amount }) =>
    xml('Strd', [
      isCollective &&
        xml('RfrdDocInf', [xml('Tp', [xml('CdOrPrtry', [xml('Cd', 'CINV')])]), xml('Nb', number)]),
      isCollective && xml('RfrdDocAmt', [money('RmtdAmt', amount, entry.currency)]),
      xml('CdtrRefInf', [xml('Tp', [xml('CdOrPrtry', [xml('Cd', 'SCOR')])]), xml('Ref', reference)]),
    ]),
  );
}
