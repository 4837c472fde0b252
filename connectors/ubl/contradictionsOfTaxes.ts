import {
  addDecimals,
  childrenOf,
  compareDecimals,
  excerpt,
  multiplyDecimals,
  type Decimal,
  type XmlElement,
} from '../../src/kit/index.ts';
import { divideTaxTotals, statedCurrency } from './mappingTax.ts';
import { amountAt, type UblDocument } from './records.ts';
import { statedDecimalAt } from './statedValues.ts';
import { differenceBeyond, minorUnitOf, sumOf, toleranceOfSum } from './tolerance.ts';

/** What the buyer keeps back and pays to the tax office himself. */
export function withheldTax(document: UblDocument): Decimal {
  const taxes = childrenOf(document.root, 'WithholdingTaxTotal');
  return sumOf(taxes.map((each) => amountAt(document, each, 'TaxAmount')));
}

/** Taxes are rounded by line, by rate or in all; EN 16931's own rules allow one unit of the currency (BR-S-09). */
const TOLERANCE_OF_RATE: Decimal = '1';

/**
 * The parts of each TaxTotal against its sum (BR-CO-14), and each part against its rate (BR-CO-17); and a TaxTotal in
 * a currency that the document does not declare (BR-53).
 */
export function contradictionsOfTaxes(document: UblDocument): readonly (string | undefined)[] {
  const { own, undeclared } = divideTaxTotals(document);
  return [
    ...own.map((taxTotal) => checkSubtotals(document, taxTotal)),
    ...own.flatMap((taxTotal) =>
      childrenOf(taxTotal, 'TaxSubtotal').map((each) => checkRate(document, each)),
    ),
    ...undeclared.map(
      (taxTotal) =>
        `A TaxTotal is in ${excerpt(statedCurrency(taxTotal) ?? '')}, but the document is in ${String(document.currency)} and declares no such TaxCurrencyCode.`,
    ),
  ];
}

function checkSubtotals(document: UblDocument, taxTotal: XmlElement): string | undefined {
  const stated = amountAt(document, taxTotal, 'TaxAmount');
  const withheld = withheldTax(document);
  const parts = childrenOf(taxTotal, 'TaxSubtotal').map((each) => amountAt(document, each, 'TaxAmount'));
  if (stated === undefined || parts.length === 0 || parts.includes(undefined)) return undefined;
  const sum = sumOf(parts);
  const tolerance = toleranceOfSum(minorUnitOf(document.currency), parts.length);
  const differs = differenceBeyond(tolerance);
  // Turkey's TaxAmount is what is left of its parts once the buyer has withheld his.
  if ([stated, addDecimals(stated, withheld)].some((amount) => !differs(amount, sum))) return undefined;
  return `TaxAmount is ${stated}, but its ${String(parts.length)} subtotals add up to ${sum}.`;
}

function checkRate(document: UblDocument, subtotal: XmlElement): string | undefined {
  const taxable = amountAt(document, subtotal, 'TaxableAmount');
  const stated = amountAt(document, subtotal, 'TaxAmount');
  const percent = statedDecimalAt(subtotal, 'TaxCategory', 'Percent') ?? statedDecimalAt(subtotal, 'Percent');
  if (taxable === undefined || stated === undefined || percent === undefined) return undefined;
  // Where no tax is due (reverse charge, margin scheme, unregistered sellers) the rate is stated all the same.
  if (compareDecimals(stated, '0') === 0) return undefined;
  const computed = multiplyDecimals(multiplyDecimals(taxable, percent), '0.01');
  const minorUnit = minorUnitOf(document.currency);
  const tolerance = minorUnit === '1' ? '2' : TOLERANCE_OF_RATE;
  if (!differenceBeyond(tolerance)(stated, computed)) return undefined;
  return `A tax subtotal is ${stated}, but ${percent} percent of ${taxable} make ${computed}.`;
}
