import { childOf, compareDecimals, type DocumentLine, type XmlElement } from '../../src/kit/index.ts';
import { unitPriceOf } from './mappingUnitPrice.ts';
import { amountAt, currencyIdOf, decimalAt, type UblDocument } from './records.ts';

type Price = Pick<DocumentLine, 'unitPrice' | 'priceBaseQuantity'>;

/** Codes that all count pieces (UN/ECE Recommendation 20, and what is written in their place). */
const PIECES = new Set(['C62', 'EA', 'H87', 'PCE', 'PCS', 'PC']);

/**
 * The price of one unit of what the line counts. None where the price is in the order's pricing currency or for
 * another unit than the quantity's (a price for 100 kg of a line counted in drums): it would be a wrong one.
 */
export function mapPrice(document: UblDocument, line: XmlElement, unitCode: string | undefined): Price {
  const price = childOf(line, 'Price');
  if (!price || isPricingCurrency(document, price)) return {};
  const amount = amountAt(document, price, 'PriceAmount');
  const base = decimalAt(document, price, 'BaseQuantity');
  if (base === undefined || compareDecimals(base, '1') === 0) {
    return isSameUnit(price, unitCode) ? { unitPrice: amount } : {};
  }
  if (amount === undefined || compareDecimals(base, '0') <= 0 || !isSameUnit(price, unitCode)) {
    return { priceBaseQuantity: base };
  }
  return { unitPrice: unitPriceOf(amount, base), priceBaseQuantity: base };
}

function isPricingCurrency(document: UblDocument, price: XmlElement): boolean {
  const amount = childOf(price, 'PriceAmount');
  const stated = amount && currencyIdOf(amount);
  return stated !== undefined && stated === document.pricingCurrency && stated !== document.currency;
}

function isSameUnit(price: XmlElement, unitCode: string | undefined): boolean {
  const baseUnit = childOf(price, 'BaseQuantity')?.attributes.get('unitCode')?.trim();
  if (!baseUnit || unitCode === undefined || baseUnit === unitCode) return true;
  return PIECES.has(baseUnit) && PIECES.has(unitCode);
}
