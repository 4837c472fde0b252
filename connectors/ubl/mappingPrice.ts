import {
  childOf,
  childrenOf,
  compareDecimals,
  excerpt,
  type DocumentLine,
  type XmlElement,
} from '../../src/kit/index.ts';
import { unitPriceOf } from './mappingUnitPrice.ts';
import { amountAt, currencyIdOf, decimalAt, type UblDocument } from './records.ts';

type Price = Pick<DocumentLine, 'unitPrice' | 'priceBaseQuantity'>;

/** Codes that all count pieces (UN/ECE Recommendation 20, and what is written in their place). */
const PIECES = new Set(['C62', 'EA', 'H87', 'PCE', 'PCS', 'PC']);

/**
 * The price of one unit of what the line counts. None where the price is in another currency than the document or for
 * another unit than the quantity's (a price for 100 kg of a line counted in drums): it would be a wrong one.
 */
export function mapPrice(document: UblDocument, line: XmlElement, unitCode: string | undefined): Price {
  const price = childOf(line, 'Price');
  if (!price || isInOtherCurrency(document, price)) return {};
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

/**
 * Lines whose price is in a currency that the document declares nowhere. What is to be paid does not depend on it, so it is
 * kept as written and told.
 */
export function contradictionsOfPrices(document: UblDocument): string[] {
  const found = pricesOf(document).flatMap((price) => {
    const stated = currencyOf(price);
    if (!isInOtherCurrency(document, price) || stated === document.pricingCurrency) return [];
    return [
      `PriceAmount in line ${String(price.line)} is in ${excerpt(stated ?? '')}, but the document is in ${String(document.currency)}.`,
    ];
  });
  return found.slice(0, MOST_SENTENCES);
}

const MOST_SENTENCES = 20;

function pricesOf({ root, type }: UblDocument): XmlElement[] {
  return childrenOf(root, type.line).flatMap((wrapper) =>
    childrenOf(childOf(wrapper, 'LineItem') ?? wrapper, 'Price'),
  );
}

function isInOtherCurrency(document: UblDocument, price: XmlElement): boolean {
  const stated = currencyOf(price);
  return stated !== undefined && stated !== document.currency;
}

function currencyOf(price: XmlElement): string | undefined {
  const amount = childOf(price, 'PriceAmount');
  return amount && currencyIdOf(amount);
}

function isSameUnit(price: XmlElement, unitCode: string | undefined): boolean {
  const baseUnit = childOf(price, 'BaseQuantity')?.attributes.get('unitCode')?.trim();
  if (!baseUnit || unitCode === undefined || baseUnit === unitCode) return true;
  return PIECES.has(baseUnit) && PIECES.has(unitCode);
}
