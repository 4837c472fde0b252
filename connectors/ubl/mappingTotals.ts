import {
  addDecimals,
  childOf,
  childrenOf,
  textOf,
  type TradeDocument,
  type XmlElement,
} from '../../src/kit/index.ts';
import { amountAt, currencyIdOf, type UblDocument } from './records.ts';

export type Totals = Pick<
  TradeDocument,
  | 'lineTotal'
  | 'allowanceTotal'
  | 'chargeTotal'
  | 'taxExclusiveAmount'
  | 'taxAmount'
  | 'taxInclusiveAmount'
  | 'prepaidAmount'
  | 'roundingAmount'
  | 'payableAmount'
>;

/** The document's totals as written, all in its currency. */
export function mapTotals(document: UblDocument): Totals {
  const taxAmount = mapTaxAmount(document);
  const totals = childOf(document.root, document.type.totals);
  if (!totals) return { taxAmount };
  const total = (name: string): string | undefined => amountAt(document, totals, name);
  return {
    lineTotal: total('LineExtensionAmount'),
    allowanceTotal: total('AllowanceTotalAmount'),
    chargeTotal: total('ChargeTotalAmount'),
    taxExclusiveAmount: isOioubl(document.root) ? undefined : total('TaxExclusiveAmount'),
    taxAmount,
    taxInclusiveAmount: total('TaxInclusiveAmount'),
    prepaidAmount: total('PrepaidAmount'),
    roundingAmount: total('PayableRoundingAmount'),
    payableAmount: total('PayableAmount'),
  };
}

/** The currency of the document: the declared one, else that of the payable amount, else of the first amount found. */
export function findCurrency(root: XmlElement, totals: string): string | undefined {
  const declared = childOf(root, 'DocumentCurrencyCode')?.text.toUpperCase();
  if (declared) return declared;
  const payable = childOf(root, totals, 'PayableAmount');
  return (payable && currencyIdOf(payable)) ?? firstCurrency(root);
}

/**
 * Denmark's OIOUBL writes the total of the taxes into TaxExclusiveAmount (its rule F-INV127), which says nothing
 * that TaxTotal does not say. https://www.oioubl.info/classes/en/legalmonetarytotal.html
 */
function isOioubl(root: XmlElement): boolean {
  return /^OIOUBL/i.test(textOf(root, 'CustomizationID') ?? '');
}

/**
 * The tax in the document's currency. A second TaxTotal in the tax currency is the same tax in other money and is
 * left aside; several in one currency are different taxes and are added.
 */
function mapTaxAmount(document: UblDocument): string | undefined {
  const taxTotals = childrenOf(document.root, 'TaxTotal');
  const own = taxTotals.filter((taxTotal) => isOwnCurrency(document, taxTotal));
  // All in a currency that nobody declared: read the first all the same, which refuses it by name and line.
  const read = own.length === 0 && !isTaxCurrencyDeclared(document) ? taxTotals.slice(0, 1) : own;
  const amounts = read
    .map((taxTotal) => amountAt(document, taxTotal, 'TaxAmount'))
    .filter((each) => each !== undefined);
  return amounts.length === 0 ? undefined : addDecimals(...amounts);
}

function isOwnCurrency(document: UblDocument, taxTotal: XmlElement): boolean {
  const amount = childOf(taxTotal, 'TaxAmount');
  const stated = amount && currencyIdOf(amount);
  return stated === undefined || stated === document.currency;
}

function isTaxCurrencyDeclared(document: UblDocument): boolean {
  return (childOf(document.root, 'TaxCurrencyCode')?.text ?? '') !== '';
}

function firstCurrency(parent: XmlElement): string | undefined {
  for (const child of parent.children) {
    const found = child.name === 'UBLExtensions' ? undefined : (currencyIdOf(child) ?? firstCurrency(child));
    if (found !== undefined) return found;
  }
  return undefined;
}
