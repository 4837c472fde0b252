import { addDecimals, negateDecimal, subtractDecimals, type Decimal } from '../kit/decimal.ts';
import type { PlainDate } from '../kit/time.ts';
import { addDays, isWithin } from './figures/days.ts';
import { isPositive, sumOf } from './figures/exact.ts';
import type { Window } from './figures/figure.ts';

/** Money that settled an invoice, or will: a bill counts on the day it is honoured, not when it is handed over. */
export interface PaymentFacts {
  readonly id: string;
  readonly amount: Decimal;
  /** The value date; null while a bill is not yet honoured. */
  readonly settled: PlainDate | null;
}

/** What lessens an invoice without money coming in; a cash discount is the price of being paid early. */
export interface CreditFacts {
  readonly id: string;
  readonly amount: Decimal;
  readonly day: PlainDate;
  readonly reason: 'CREDIT_NOTE' | 'RETURN' | 'REBATE' | 'SET_OFF' | 'SHORT_PAY_WRITE_OFF' | 'CASH_DISCOUNT';
}

/** One invoice as a ledger has it, with everything booked against it. */
export interface InvoiceFacts {
  readonly id: string;
  readonly issued: PlainDate;
  /** Null where the document states none; then the terms say it. */
  readonly due: PlainDate | null;
  readonly termsDays: number | null;
  /** What it asks for: a prepaid amount is already inside it. */
  readonly payable: Decimal;
  readonly payments: readonly PaymentFacts[];
  readonly credits: readonly CreditFacts[];
}

/** One traded amount with a counterparty; returns and credit notes are negative. */
export interface CounterpartyTrade {
  readonly id: string;
  readonly counterparty: string;
  /** Null where it has no parent, or none is known. */
  readonly ultimateParent: string | null;
  readonly amount: Decimal;
  readonly day: PlainDate;
}

/** An invoice line and what the match of order, receipt and invoice says of it. */
export interface MatchedLine {
  readonly id: string;
  readonly invoiceId: string;
  /** The invoice's date of issue. */
  readonly issued: PlainDate;
  readonly amount: Decimal;
  /** What credit notes took off it until T. */
  readonly credited: Decimal;
  readonly status: 'MATCH' | 'NO_PO' | 'NO_RECEIPT' | 'QTY' | 'PRICE' | 'PENDING' | 'UNCONVERTIBLE';
}

/** What is open at the end of a day; negative where more was paid or credited than was asked for. */
export function openAt(invoice: InvoiceFacts, day: PlainDate): Decimal {
  return addDecimals(
    invoice.payable,
    negateDecimal(paidBy(invoice, day)),
    negateDecimal(creditedBy(invoice, day)),
  );
}

/** What had been paid at the end of a day. */
export function paidBy({ payments }: Pick<InvoiceFacts, 'payments'>, day: PlainDate): Decimal {
  const settled = payments.filter((payment) => payment.settled !== null && payment.settled <= day);
  return sumOf(settled, ({ amount }) => amount);
}

/** What had been credited at the end of a day, cash discounts among it. */
export function creditedBy({ credits }: Pick<InvoiceFacts, 'credits'>, day: PlainDate): Decimal {
  const booked = credits.filter((credit) => credit.day <= day);
  return sumOf(booked, ({ amount }) => amount);
}

/** The day by which it is to be paid: as stated, else derived from the terms; null where neither is known. */
export function dueDayOf({ due, issued, termsDays }: Pick<InvoiceFacts, 'due' | 'issued' | 'termsDays'>): {
  readonly day: PlainDate;
  readonly isDerived: boolean;
} | null {
  if (due !== null) return { day: due, isDerived: false };
  return termsDays === null ? null : { day: addDays(issued, termsDays), isDerived: true };
}

/** Whom a counterparty's trade counts for: by ultimate parent, since firms of one group fall together. */
export function parentOf({ counterparty, ultimateParent }: CounterpartyTrade): string {
  return ultimateParent ?? counterparty;
}

/** As they stand, whoever owns them. */
export function entityOf({ counterparty }: CounterpartyTrade): string {
  return counterparty;
}

/** What was traded with each, net; whose returns outweigh their trade are none of them. In the order of their keys. */
export function netTradeBy(
  trades: readonly CounterpartyTrade[],
  keyOf: (trade: CounterpartyTrade) => string,
): readonly { readonly id: string; readonly amount: Decimal }[] {
  return groupBy(trades, keyOf)
    .map(([id, group]) => ({ id, amount: sumOf(group, ({ amount }) => amount) }))
    .filter(({ amount }) => isPositive(amount));
}

/** The lines issued in the window, net of what was credited; a line that is credited whole is no line any more. */
export function netLinesIn<Line extends MatchedLine>(
  window: Window,
  lines: readonly Line[],
): readonly (Line & { readonly net: Decimal })[] {
  return lines
    .filter(({ issued }) => isWithin(window, issued))
    .map((line) => ({ ...line, net: subtractDecimals(line.amount, line.credited) }))
    .filter(({ net }) => isPositive(net));
}

export function netOf(lines: readonly { readonly net: Decimal }[]): Decimal {
  return sumOf(lines, ({ net }) => net);
}

/** What has the same key, the groups in the order of their keys. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [key: string, group: readonly Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.entries()].sort(([left], [right]) => (left < right ? -1 : 1));
}
