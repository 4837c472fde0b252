import {
  childOf,
  compareDecimals,
  textOf,
  type Decimal,
  type TradeDocument,
  type XmlElement,
} from '../../src/kit/index.ts';
import { mapAccountTotals } from './mappingAccount.ts';
import { mapTaxes } from './mappingTax.ts';
import { amountAt, currencyIdOf, type UblDocument } from './records.ts';

export type Totals = Pick<
  TradeDocument,
  | 'lineTotal'
  | 'allowanceTotal'
  | 'chargeTotal'
  | 'taxExclusiveAmount'
  | 'taxAmount'
  | 'taxCurrencyAmount'
  | 'taxInclusiveAmount'
  | 'prepaidAmount'
  | 'roundingAmount'
  | 'payableAmount'
  | 'debitTotal'
  | 'creditTotal'
  | 'balanceAmount'
>;

/** The document's totals as written, all in its currency but the tax for the tax office. */
export function mapTotals(document: UblDocument): Totals {
  const { totals } = document;
  const total = (name: string): Decimal | undefined => totals && amountAt(document, totals, name);
  const taxes = mapTaxes(document);
  const net = total('TaxExclusiveAmount');
  return {
    lineTotal: total('LineExtensionAmount'),
    allowanceTotal: total('AllowanceTotalAmount'),
    chargeTotal: total('ChargeTotalAmount'),
    taxExclusiveAmount: isTheTax(document, net, taxes.taxAmount) ? undefined : net,
    ...taxes,
    taxInclusiveAmount: total('TaxInclusiveAmount'),
    prepaidAmount: total('PrepaidAmount'),
    roundingAmount: total('PayableRoundingAmount'),
    payableAmount: total('PayableAmount'),
    ...mapAccountTotals(document),
  };
}

/**
 * The currency of the document: the declared one, else that of the payable or paid amount, else of the first amount
 * found.
 */
export function findCurrency(root: XmlElement, totals: XmlElement | undefined): string | undefined {
  const declared = childOf(root, 'DocumentCurrencyCode')?.text.toUpperCase();
  if (declared) return declared;
  const payable = (totals && childOf(totals, 'PayableAmount')) ?? childOf(root, 'TotalPaymentAmount');
  return (payable && currencyIdOf(payable)) ?? firstCurrency(root);
}

/**
 * Denmark's OIOUBL writes the total of the taxes into TaxExclusiveAmount (its rule F-INV127), which says nothing
 * that TaxTotal does not say. https://www.oioubl.info/classes/en/legalmonetarytotal.html
 */
function isTheTax(document: UblDocument, net: Decimal | undefined, tax: Decimal | undefined): boolean {
  if (net === undefined || tax === undefined || compareDecimals(net, tax) !== 0) return false;
  return /^OIOUBL/i.test(textOf(document.root, 'CustomizationID') ?? '');
}

function firstCurrency(parent: XmlElement): string | undefined {
  for (const child of parent.children) {
    const found = child.name === 'UBLExtensions' ? undefined : (currencyIdOf(child) ?? firstCurrency(child));
    if (found !== undefined) return found;
  }
  return undefined;
}
