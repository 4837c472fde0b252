import { addDecimals, compareDecimals, subtractDecimals, type Decimal } from '../../kit/decimal.ts';
import type { InvoiceFacts } from '../../store/operations/payments/invoiceFacts.ts';
import { CONFIDENCE, type AllocationPolicy } from './allocationPolicy.ts';
import { bearable, discountOf } from './explainDifferences.ts';
import type { Part } from './ledger.ts';
import type { Naming } from './namedInvoices.ts';
import type { OpenAmounts } from './openAmounts.ts';

/**
 * Pays what references mean: everything named as far as the money goes, what is due first before the rest. References
 * of several invoices count last, and only where the money left is exactly what these invoices all have open.
 */
export function settleReferences(rest: Decimal, namings: readonly Naming[], open: OpenAmounts): Part[] {
  const clear = invoicesOf(namings.filter(({ invoices }) => invoices.length === 1));
  const shared = invoicesOf(namings).filter((invoice) => !clear.includes(invoice));
  const left = subtractDecimals(rest, open.ofAll(clear));
  // Short of what several have open, it is a convention which of them is short.
  const isSplit = compareDecimals(left, '0') < 0 && clear.length + shared.length > 1;
  const isPlain = namings.every((naming) => naming.isPlain || naming.invoices.length > 1);
  const paid = payInTurn(rest, clear, {
    open,
    confidence: isSplit ? CONFIDENCE.partial : isPlain ? CONFIDENCE.certain : CONFIDENCE.told,
  });
  const isExact = compareDecimals(left, open.ofAll(shared)) === 0;
  return isExact ? [...paid, ...payInTurn(left, shared, { open, confidence: CONFIDENCE.told })] : paid;
}

/**
 * Pays what numbers mean: one invoice up to what is open, several only where the money is exactly what they all have
 * open; more than is open, or a part of several, is ambiguous.
 */
export function settleNumbers(rest: Decimal, namings: readonly Naming[], open: OpenAmounts): Part[] {
  const named = invoicesOf(namings);
  const balance = compareDecimals(rest, open.ofAll(named));
  if (balance > 0 || (balance < 0 && named.length > 1)) return [];
  const isSure = balance === 0 && namings.every(({ isPlain }) => isPlain);
  return payInTurn(rest, named, { open, confidence: isSure ? CONFIDENCE.told : CONFIDENCE.partial });
}

/** Pays what names mean where each means one invoice and the money is exactly what they all have open. */
export function settleExactly(rest: Decimal, namings: readonly Naming[], open: OpenAmounts): Part[] {
  const named = invoicesOf(namings);
  const isClear = named.length > 0 && namings.every(({ invoices }) => invoices.length === 1);
  if (!isClear || compareDecimals(rest, open.ofAll(named)) !== 0) return [];
  return payInTurn(rest, named, { open, confidence: CONFIDENCE.weak });
}

/**
 * Pays what clear numbers mean where the amount is more than is open, or less by what the policy bears: each invoice
 * less the cash discount that it offers, where that is what was paid, else one after the other, the last one short.
 */
export function settleNearly(
  rest: Decimal,
  namings: readonly Naming[],
  given: { readonly open: OpenAmounts; readonly policy: AllocationPolicy; readonly day: string | null },
): Part[] {
  const { open, policy, day } = given;
  const named = invoicesOf(namings).filter((invoice) => compareDecimals(open.of(invoice), '0') > 0);
  if (named.length === 0) return [];
  const missing = subtractDecimals(open.ofAll(named), rest);
  const discounted = named.map((invoice) => ({
    documentId: invoice.id,
    amount: subtractDecimals(open.of(invoice), discountOf(invoice, day, policy)),
    confidence: CONFIDENCE.partial,
  }));
  if (compareDecimals(missing, '0') > 0 && compareDecimals(addDecimals(...discounted.map(({ amount }) => amount)), rest) === 0) return discounted; // prettier-ignore
  return compareDecimals(missing, bearable(open.ofAll(named), policy)) <= 0
    ? payInTurn(rest, named, { open, confidence: CONFIDENCE.partial })
    : [];
}

function invoicesOf(namings: readonly Naming[]): InvoiceFacts[] {
  const invoices = namings.flatMap((naming) => naming.invoices);
  return [...new Map(invoices.map((invoice) => [invoice.id, invoice])).values()].sort(compareDue);
}

function compareDue(left: InvoiceFacts, right: InvoiceFacts): number {
  const [first, second] = [left, right].map(({ id, dueDate, issueDate, numberKey }) =>
    [dueDate ?? issueDate, issueDate, numberKey, id].join('\n'),
  );
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

function payInTurn(
  rest: Decimal,
  invoices: readonly InvoiceFacts[],
  { open, confidence }: { readonly open: OpenAmounts; readonly confidence: Decimal },
): Part[] {
  let left = rest;
  return invoices.map((invoice) => {
    const amount = smaller(left, open.of(invoice));
    left = subtractDecimals(left, amount);
    return { documentId: invoice.id, amount, confidence };
  });
}

function smaller(left: Decimal, right: Decimal): Decimal {
  return compareDecimals(left, right) <= 0 ? left : right;
}
