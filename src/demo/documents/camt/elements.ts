import { formatMinor } from '../../amounts.ts';
import type { Minor } from '../../amounts.ts';
import type { BankAccount } from '../../world/accounts.ts';
import type { Enterprise } from '../../world/enterprise.ts';
import { xml } from '../xml.ts';
import type { XmlNode } from '../xml.ts';

/** Elements that statements and notifications share (ISO 20022 camt.053 and camt.054, version 8). */

export function money(name: string, value: Minor, Ccy: string): XmlNode {
  return xml(name, formatMinor(value), { Ccy });
}

export function creditOrDebit(isCredit: boolean): XmlNode {
  return xml('CdtDbtInd', isCredit ? 'CRDT' : 'DBIT');
}

/** The account a report is about, with owner and servicer. */
export function reportedAccount(account: BankAccount): XmlNode {
  return xml('Acct', [
    accountId(account),
    xml('Ccy', account.currency),
    xml('Ownr', organisation(account.owner)),
    xml('Svcr', [agent(account)]),
  ]);
}

export function counterAccount(name: 'DbtrAcct' | 'CdtrAcct', account: BankAccount): XmlNode {
  return xml(name, [accountId(account)]);
}

export function counterParty(name: 'Dbtr' | 'Cdtr', enterprise: Enterprise): XmlNode {
  return xml(name, [xml('Pty', organisation(enterprise))]);
}

export function agentOf(name: 'DbtrAgt' | 'CdtrAgt', account: BankAccount): XmlNode {
  return xml(name, [agent(account)]);
}

/** Name, country, LEI where there is one, and GLN under its external code GS1G. */
function organisation({ name, country, lei, gln }: Enterprise): XmlNode[] {
  return [
    xml('Nm', name),
    xml('PstlAdr', [xml('Ctry', country)]),
    xml('Id', [
      xml('OrgId', [
        lei !== undefined && xml('LEI', lei),
        xml('Othr', [xml('Id', gln), xml('SchmeNm', [xml('Cd', 'GS1G')])]),
      ]),
    ]),
  ];
}

function accountId({ iban, number }: BankAccount): XmlNode {
  const id = iban === undefined ? xml('Othr', [xml('Id', number)]) : xml('IBAN', iban);
  return xml('Id', [id]);
}

function agent({ bic, bank }: BankAccount): XmlNode {
  return xml('FinInstnId', [
    xml('BICFI', bic),
    bank.lei !== undefined && xml('LEI', bank.lei),
    xml('Nm', bank.name),
  ]);
}
