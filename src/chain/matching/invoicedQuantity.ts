import { Big } from 'big.js';
import { type CreditLine, type InvoiceLine } from './facts.ts';
import { factorOf, isConvertible } from './units.ts';

/**
 * What a line invoices once its credits are taken off, in the base of its unit (see `factorOf`); undefined where the
 * invoice states no quantity. Only what is credited in a unit that converts and at its price takes goods back: another
 * price corrects the price.
 */
export function invoicedQuantity(line: InvoiceLine): Big | undefined {
  if (line.quantity === null) return undefined;
  const returned = line.credits.filter((credit) => takesGoodsBack(credit, line));
  return returned.reduce(
    (sum, { quantity, unitCode }) => sum.minus(Big(quantity ?? 0).times(factorOf(unitCode ?? line.unitCode))),
    Big(line.quantity).times(factorOf(line.unitCode)),
  );
}

function takesGoodsBack(credit: CreditLine, line: InvoiceLine): boolean {
  return (
    isConvertible(credit.unitCode, line.unitCode) &&
    (credit.unitPrice === null || line.unitPrice === null || isPriceOf(credit, line))
  );
}

/** Prices are for one unit each: per base unit they compare crosswise, so that nothing is divided. */
function isPriceOf(credit: CreditLine, line: InvoiceLine): boolean {
  const ofLine = Big(line.unitPrice ?? 0).times(factorOf(credit.unitCode ?? line.unitCode));
  return Big(credit.unitPrice ?? 0)
    .times(factorOf(line.unitCode ?? credit.unitCode))
    .eq(ofLine);
}
