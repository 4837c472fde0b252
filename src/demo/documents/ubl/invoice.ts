import { formatPrice } from '../../amounts.ts';
import type { Deal, Invoice, InvoiceLine, Moment } from '../../trade/deal.ts';
import { observeInvoice } from '../../trade/observe.ts';
import type { Side } from '../../trade/observe.ts';
import type { BankAccount } from '../../world/accounts.ts';
import type { XmlNode } from '../xml.ts';
import {
  amount,
  cac,
  cbc,
  date,
  issued,
  item,
  lineCount,
  quantity,
  reference,
  ublDocument,
} from './elements.ts';
import { namingOf, partyIn } from './party.ts';
import { paymentMeans, taxTotal } from './totals.ts';

/** One version of an invoice as one side's ERP holds it. */
export interface InvoiceCopy {
  readonly side: Side;
  readonly issued: Moment;
  readonly payeeAccount: BankAccount;
}

export function invoiceDocument(deal: Deal, invoice: Invoice, copy: InvoiceCopy): XmlNode {
  const { index, relationship, order, isOrdered } = deal;
  const { buyer, seller, currency } = relationship;
  const observed = observeInvoice(deal, invoice, copy.side);
  const step = copy.side === 'BUYER' ? 2 : 0;
  return ublDocument('Invoice', [
    cbc('ID', invoice.number),
    ...issued(copy.issued, seller),
    date('DueDate', observed.dueDay),
    cbc('InvoiceTypeCode', '380'),
    cbc('Note', copy.side === 'BUYER' ? 'As received' : 'As issued'),
    cbc('DocumentCurrencyCode', currency),
    lineCount(invoice.lines),
    isOrdered && reference('OrderReference', order.number, order.issued.day),
    isOrdered && reference('DespatchDocumentReference', invoice.delivery.despatchNumber),
    partyIn('AccountingSupplierParty', seller, namingOf(index, step)),
    partyIn('AccountingCustomerParty', buyer, namingOf(index, step + 1)),
    paymentMeans(copy.payeeAccount, observed.dueDay, invoice.creditorReference),
    taxTotal(invoice, relationship),
    cac('LegalMonetaryTotal', [
      amount('LineExtensionAmount', invoice.net, currency),
      amount('TaxExclusiveAmount', invoice.net, currency),
      amount('TaxInclusiveAmount', invoice.payable, currency),
      observed.rounding !== 0 && amount('PayableRoundingAmount', observed.rounding, currency),
      amount('PayableAmount', invoice.payable + observed.rounding, currency),
    ]),
    ...invoice.lines.map((line) => invoiceLine(deal, invoice, line)),
  ]);
}

function invoiceLine({ relationship, order, isOrdered }: Deal, invoice: Invoice, line: InvoiceLine): XmlNode {
  const { currency } = relationship;
  const { orderLine } = line.of;
  return cac('InvoiceLine', [
    cbc('ID', line.number),
    quantity('InvoicedQuantity', line.quantity, orderLine.item.unitCode),
    amount('LineExtensionAmount', line.net, currency),
    isOrdered &&
      cac('OrderLineReference', [cbc('LineID', orderLine.number), reference('OrderReference', order.number)]),
    isOrdered &&
      cac('DespatchLineReference', [
        cbc('LineID', line.of.number),
        reference('DocumentReference', invoice.delivery.despatchNumber),
      ]),
    item(orderLine.item, orderLine.vin),
    cac('Price', [cbc('PriceAmount', formatPrice(line.price), { currencyID: currency })]),
  ]);
}
