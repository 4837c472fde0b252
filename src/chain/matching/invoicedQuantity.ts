import { Big } from 'big.js';
import { type CreditLine, type InvoiceLine, isSameUnit } from './facts.ts';

/**
 * What a line invoices once its credits are taken off; undefined where the invoice states no quantity. Only what is
 * credited in the invoice's unit and at its price takes goods back: another price corrects the price.
 */
export function invoicedQuantity(line: InvoiceLine): Big | undefined {
  if (line.quantity === null) return undefined;
  const returned = line.credits.filter((credit) => takesGoodsBack(credit, line));
  return returned.reduce((sum, { quantity }) => sum.minus(quantity ?? 0), Big(line.quantity));
}

function takesGoodsBack(credit: CreditLine, line: InvoiceLine): boolean {
  return (
    isSameUnit(credit.unitCode, line.unitCode) &&
    (credit.unitPrice === null || line.unitPrice === null || Big(credit.unitPrice).eq(line.unitPrice))
  );
}
