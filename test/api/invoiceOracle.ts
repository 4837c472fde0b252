import { compareDecimals, negateDecimal, subtractDecimals } from '../../src/kit/decimal.ts';
import { MOMENT } from './hub.ts';

/** An invoice as the oracle knows it: what the tables hold, in plain values. */
export interface KnownInvoice {
  readonly id: string;
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string | null;
  readonly currency: string;
  readonly payable: string | null;
  readonly allocations: readonly string[];
  readonly credits: readonly string[];
  readonly isDisputed: boolean;
  readonly isFinanced: boolean;
  readonly isCancelled: boolean;
  readonly isApproved: boolean;
  readonly allLinesMatch: boolean;
  readonly seller: KnownParty | null;
  readonly lines: readonly { readonly matchStatus: string | null; readonly unitPrice: string | null }[];
}

export interface KnownParty {
  readonly name: string | null;
  readonly gln: string;
}

type Filter = Readonly<Record<string, unknown>>;
type Value = string | number | boolean | null;

/** The facts as INTERFACES states them, computed from the oracle's own rows. */
export function factsOf(invoice: KnownInvoice): Readonly<Record<string, Value>> {
  const settled = [...invoice.allocations, ...invoice.credits];
  const open = invoice.payable === null ? null : settled.reduce(subtractDecimals, invoice.payable);
  const paymentState = paymentStateOf(invoice, open);
  const isOverdue =
    open !== null &&
    compareDecimals(open, '0') > 0 &&
    invoice.dueDate !== null &&
    invoice.dueDate < MOMENT.today;
  const daysPastDue =
    invoice.dueDate === null ? null : isOverdue ? daysBetween(invoice.dueDate, MOMENT.today) : 0;
  const status = statusOf(invoice, { paymentState, isOverdue });
  return { open, paymentState, isOverdue, daysPastDue, status };
}

function paymentStateOf(invoice: KnownInvoice, open: string | null): string {
  const owed =
    invoice.payable !== null && compareDecimals(invoice.payable, '0') < 0 ? negateDecimal(open ?? '0') : open;
  if (owed !== null && compareDecimals(owed, '0') <= 0) return 'PAID';
  return compareDecimals(sumOf(invoice.allocations), '0') === 0 ? 'OPEN' : 'PARTIALLY_PAID';
}

function statusOf(invoice: KnownInvoice, facts: { paymentState: string; isOverdue: boolean }): string {
  const candidates: readonly (readonly [status: string, holds: boolean])[] = [
    ['CANCELLED', invoice.isCancelled],
    ['CREDITED', isCredited(invoice)],
    ['PAID', facts.paymentState === 'PAID'],
    ['DISPUTED', invoice.isDisputed],
    ['OVERDUE', facts.isOverdue],
    ['PARTIALLY_PAID', facts.paymentState === 'PARTIALLY_PAID'],
    ['FINANCED', invoice.isFinanced],
    ['APPROVED', invoice.isApproved],
    ['MATCHED', invoice.allLinesMatch],
  ];
  return candidates.find(([, isSo]) => isSo)?.[0] ?? 'RECEIVED';
}

function isCredited({ payable, credits }: KnownInvoice): boolean {
  const credited = sumOf(credits);
  return payable !== null && compareDecimals(credited, '0') > 0 && compareDecimals(credited, payable) >= 0;
}

/** Whether a filter of InvoiceFilter's shape holds, by its words: two-valued, a missing value fulfils nothing. */
export function holds(filter: Filter | null | undefined, invoice: KnownInvoice): boolean {
  const facts = factsOf(invoice);
  return every(filter, {
    and: (list) => (list as Filter[]).every((nested) => holds(nested, invoice)),
    or: (list) => (list as Filter[]).some((nested) => holds(nested, invoice)),
    not: (nested) => !holds(nested as Filter, invoice),
    number: (nested) => compares(nested, invoice.number),
    issueDate: (nested) => compares(nested, invoice.issueDate),
    dueDate: (nested) => compares(nested, invoice.dueDate),
    status: (nested) => compares(nested, facts['status']),
    paymentState: (nested) => compares(nested, facts['paymentState']),
    isOverdue: (nested) => compares(nested, facts['isOverdue']),
    daysPastDue: (nested) => compares(nested, facts['daysPastDue']),
    isDisputed: (nested) => compares(nested, invoice.isDisputed),
    openAmount: (nested) => holdsOfMoney(nested as Filter, facts['open'] as string | null, invoice.currency),
    seller: (nested) => invoice.seller !== null && holdsOfParty(nested as Filter, invoice.seller),
    lines: (nested) => invoice.lines.some((line) => holdsOfLine(nested as Filter, line, invoice)),
  });
}

function holdsOfMoney(filter: Filter, value: string | null, currency: string): boolean {
  return every(filter, {
    isNull: (isNull) => (value === null) === isNull,
    value: (nested) => compares(nested, value, compareDecimals),
    currency: (nested) => compares(nested, currency),
  });
}

function holdsOfParty(filter: Filter, party: KnownParty): boolean {
  return every(filter, {
    name: (nested) => compares(nested, party.name),
    identifier: (nested) =>
      every(nested as Filter, {
        scheme: (scheme) => compares(scheme, 'GLN'),
        value: (value) => compares(value, party.gln),
      }),
  });
}

function holdsOfLine(filter: Filter, line: KnownInvoice['lines'][number], invoice: KnownInvoice): boolean {
  const isInGrace = daysBetween(invoice.issueDate, MOMENT.today) <= 15;
  const isMissing = line.matchStatus === 'NO_PO' || line.matchStatus === 'NO_RECEIPT';
  return every(filter, {
    matchStatus: (nested) => compares(nested, isMissing && isInGrace ? 'PENDING' : line.matchStatus),
    unitPrice: (nested) => holdsOfMoney(nested as Filter, line.unitPrice, invoice.currency),
  });
}

function every(
  filter: Filter | null | undefined,
  members: Readonly<Record<string, (value: unknown) => boolean>>,
): boolean {
  return Object.entries(filter ?? {}).every(
    ([member, value]) => value === null || value === undefined || members[member]!(value),
  );
}

function compares(
  filter: unknown,
  value: Value | undefined,
  order: (a: string, b: string) => number = compareText,
): boolean {
  const known = value ?? null;
  const compared = (operand: unknown): number | null =>
    known === null
      ? null
      : typeof known === 'number'
        ? known - Number(operand)
        : order(String(known), String(operand));
  const is = (operand: unknown, test: (result: number) => boolean): boolean => {
    const result = compared(operand);
    return result !== null && test(result);
  };
  return every(filter as Filter, {
    eq: (operand) => is(operand, (result) => result === 0),
    ne: (operand) => !is(operand, (result) => result === 0),
    in: (operands) => (operands as unknown[]).some((operand) => is(operand, (result) => result === 0)),
    lt: (operand) => is(operand, (result) => result < 0),
    lte: (operand) => is(operand, (result) => result <= 0),
    gt: (operand) => is(operand, (result) => result > 0),
    gte: (operand) => is(operand, (result) => result >= 0),
    contains: (operand) =>
      known !== null && String(known).toLowerCase().includes(String(operand).toLowerCase()),
    isNull: (isNull) => (known === null) === isNull,
  });
}

export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function sumOf(values: readonly string[]): string {
  return values.reduce((sum, value) => subtractDecimals(sum, negateDecimal(value)), '0');
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
