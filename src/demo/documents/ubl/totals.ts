import type { DayNumber } from '../../calendar.ts';
import type { Amounts } from '../../trade/deal.ts';
import type { BankAccount } from '../../world/accounts.ts';
import type { Relationship } from '../../world/relationship.ts';
import type { XmlNode } from '../xml.ts';
import { amount, cac, cbc, date } from './elements.ts';

export function taxTotal({ net, tax }: Amounts, relationship: Relationship): XmlNode {
  const { currency, vatCategory, vatPerCent } = relationship;
  const exemption = { S: undefined, K: 'Intra-community supply', G: 'Export outside the EU' }[vatCategory];
  return cac('TaxTotal', [
    amount('TaxAmount', tax, currency),
    cac('TaxSubtotal', [
      amount('TaxableAmount', net, currency),
      amount('TaxAmount', tax, currency),
      cac('TaxCategory', [
        cbc('ID', vatCategory),
        cbc('Percent', String(vatPerCent)),
        exemption !== undefined && cbc('TaxExemptionReason', exemption),
        cac('TaxScheme', [cbc('ID', 'VAT')]),
      ]),
    ]),
  ]);
}

/** UNTDID 4461 code 30: credit transfer to the named account, quoting the creditor reference. */
export function paymentMeans(account: BankAccount, dueDay: DayNumber, creditorReference: string): XmlNode {
  return cac('PaymentMeans', [
    cbc('PaymentMeansCode', '30'),
    date('PaymentDueDate', dueDay),
    cbc('PaymentID', creditorReference),
    cac('PayeeFinancialAccount', [
      cbc('ID', account.number, account.iban === undefined ? {} : { schemeID: 'IBAN' }),
      cac('FinancialInstitutionBranch', [cbc('ID', account.bic)]),
    ]),
  ]);
}
