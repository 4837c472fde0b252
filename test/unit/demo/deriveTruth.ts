import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  subtractDecimals,
} from '../../../src/kit/decimal.ts';
import type { CanonicalRecord, Party, Payment, TradeDocument } from '../../../src/kit/records/index.ts';

/** What can be known of an invoice from the documents alone: the figures that truth.json claims. */
export interface DerivedInvoice {
  readonly number: string;
  readonly payableAmount: string | undefined;
  readonly dueDate: string | undefined;
  readonly matchStatuses: readonly string[];
  readonly openAmount: string;
  readonly paidBy: readonly string[];
}

/** Last version of each document; of two ERPs, the issuer's. */
export function mergeDocuments(
  folders: readonly { owner: string; records: readonly CanonicalRecord[] }[],
): TradeDocument[] {
  const merged = new Map<string, { document: TradeDocument; rank: string }>();
  for (const { owner, records } of folders) {
    for (const document of records.filter(isTradeDocument)) {
      const issuer =
        document.kind === 'order' || document.kind === 'receipt' ? document.buyer : document.seller;
      const key = `${document.kind} ${glnOf(issuer)} ${document.number}`;
      const rank = `${glnOf(issuer) === owner ? 1 : 0} ${document.versionTime ?? ''}`;
      if (rank >= (merged.get(key)?.rank ?? '')) merged.set(key, { document, rank });
    }
  }
  return [...merged.values()].map(({ document }) => document);
}

/** The same rules in another hand: FIFO receipts per order line, payments by reference or number, credits. */
export function deriveInvoices(
  documents: readonly TradeDocument[],
  payments: readonly Payment[],
): Map<string, DerivedInvoice> {
  const ofKind = (kind: TradeDocument['kind']): TradeDocument[] =>
    documents.filter((each) => each.kind === kind);
  const invoices = ofKind('invoice').sort((left, right) => (sortKey(left) < sortKey(right) ? -1 : 1));
  const statuses = matchAll(invoices, ofKind('order'), ofKind('receipt'));
  const paid = payAll(invoices, ofKind('creditNote'), payments);
  return new Map(
    invoices.map((invoice) => [
      keyOf(invoice),
      {
        number: invoice.number,
        payableAmount: invoice.payableAmount,
        dueDate: invoice.dueDate,
        matchStatuses: statuses.get(invoice)!,
        ...paid.get(invoice)!,
      },
    ]),
  );
}

export function keyOf({ seller, number }: TradeDocument): string {
  return `${glnOf(seller)} ${number}`;
}

function matchAll(
  invoices: readonly TradeDocument[],
  orders: readonly TradeDocument[],
  receipts: readonly TradeDocument[],
): Map<TradeDocument, string[]> {
  const prices = new Map<string, string>();
  const received = new Map<string, string>();
  for (const order of orders) {
    for (const line of order.lines)
      prices.set(`${glnOf(order.buyer)} ${order.number} ${line.number}`, line.unitPrice!);
  }
  for (const receipt of receipts) {
    for (const line of receipt.lines) {
      const key = orderLineOf(receipt, line);
      received.set(key, addDecimals(received.get(key) ?? '0', line.quantity!));
    }
  }
  const statusOf = (invoice: TradeDocument, line: TradeDocument['lines'][number]): string => {
    const key = orderLineOf(invoice, line);
    const ordered = prices.get(key);
    if (ordered === undefined) return 'NO_PO';
    const available = received.get(key) ?? '0';
    const taken = compareDecimals(available, line.quantity!) < 0 ? available : line.quantity!;
    received.set(key, subtractDecimals(available, taken));
    if (compareDecimals(taken, '0') === 0) return 'NO_RECEIPT';
    if (isBeyond(subtractDecimals(line.quantity!, taken), taken)) return 'QTY';
    const difference = subtractDecimals(line.unitPrice!, ordered).replace('-', '');
    return isBeyond(difference, ordered) ? 'PRICE' : 'MATCH';
  };
  return new Map(invoices.map((invoice) => [invoice, invoice.lines.map((line) => statusOf(invoice, line))]));
}

/** More than two per cent. */
function isBeyond(difference: string, base: string): boolean {
  return compareDecimals(difference, multiplyDecimals(base, '0.02')) > 0;
}

type Paid = Pick<DerivedInvoice, 'openAmount' | 'paidBy'>;

function payAll(
  invoices: readonly TradeDocument[],
  creditNotes: readonly TradeDocument[],
  payments: readonly Payment[],
): Map<TradeDocument, Paid> {
  const open = new Map(
    invoices.map((invoice) => [invoice, { openAmount: invoice.payableAmount!, paidBy: [] as string[] }]),
  );
  for (const note of creditNotes) {
    const credited = note.references.find(({ type }) => type === 'invoice')!.number;
    const entry = open.get(invoices.find((each) => each.number === credited && sameSeller(each, note))!)!;
    entry.openAmount = subtractDecimals(entry.openAmount, note.payableAmount!);
  }
  const booked = payments.filter(({ state }) => state === 'BOOKED');
  const transfers = new Map(booked.map((payment) => [payment.endToEndId!, payment]));
  for (const payment of [...transfers.values()].sort((a, b) => (a.bookingDate! < b.bookingDate! ? -1 : 1))) {
    const named = invoices.filter((invoice) => isNamedIn(payment, invoice));
    for (const invoice of named) {
      const entry = open.get(invoice)!;
      const stated = payment.remittedDocuments.find(({ number }) => number === invoice.number)?.amount;
      const amount = named.length === 1 ? payment.amount : (stated ?? entry.openAmount);
      entry.openAmount = subtractDecimals(entry.openAmount, amount);
      entry.paidBy.push(payment.endToEndId!);
    }
  }
  return open;
}

function isNamedIn(payment: Payment, invoice: TradeDocument): boolean {
  if (payment.structuredReferences.length > 0) {
    return invoice.paymentReferences.some((reference) => payment.structuredReferences.includes(reference));
  }
  const words = payment.remittanceLines.flatMap((line) => line.split(/\s+/));
  const isBetween =
    glnOf(payment.creditor?.party) === glnOf(invoice.seller) &&
    glnOf(payment.debtor?.party) === glnOf(invoice.buyer);
  return isBetween && words.includes(invoice.number);
}

function orderLineOf({ buyer }: TradeDocument, line: TradeDocument['lines'][number]): string {
  const order = line.references.find(({ type }) => type === 'order');
  return `${glnOf(buyer)} ${order?.number ?? ''} ${order?.lineNumber ?? ''}`;
}

function glnOf(party: Party | undefined): string {
  return party?.identifiers.find(({ scheme }) => scheme === 'GLN')?.value ?? '';
}

function sameSeller(left: TradeDocument, right: TradeDocument): boolean {
  return glnOf(left.seller) === glnOf(right.seller);
}

function sortKey({ issueDate, number }: TradeDocument): string {
  return `${issueDate} ${number}`;
}

function isTradeDocument(record: CanonicalRecord): record is TradeDocument {
  return ['order', 'despatch', 'receipt', 'invoice', 'creditNote'].includes(record.kind);
}
