import type { InvoiceLine, MatchFacts, OrderLine, DeliveredLine } from '../../src/chain/matching/facts.ts';

/** Lines as the three-way match sees them, of order line `PO#0` in pieces unless said otherwise. */
export function orderLine(more: Partial<OrderLine> = {}): OrderLine {
  return { key: 'PO#0', quantity: '100', unitCode: 'H87', unitPrice: '10', currency: 'EUR', ...more };
}

export function receiptLine(number: string, more: Partial<DeliveredLine> = {}): DeliveredLine {
  return { ...deliveredLine(number), ...more };
}

export function invoiceLine(number: string, more: Partial<InvoiceLine> = {}): InvoiceLine {
  return {
    ...deliveredLine(number),
    unitPrice: '10',
    currency: 'EUR',
    receipts: [],
    isPrepayment: false,
    credits: [],
    ...more,
  };
}

export function facts(
  orderLines: readonly OrderLine[],
  receiptLines: readonly DeliveredLine[],
  invoiceLines: readonly InvoiceLine[],
): MatchFacts {
  return { orderLines, receiptLines, invoiceLines };
}

function deliveredLine(number: string): DeliveredLine {
  return {
    key: `${number}#0`,
    documentId: number,
    position: 0,
    day: '2026-01-05',
    numberKey: number,
    quantity: '100',
    unitCode: 'H87',
    orderLines: ['PO#0'],
    despatches: [],
  };
}
