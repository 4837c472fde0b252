import { formatPrice, netAmount, sumOf } from '../../amounts.ts';
import type { Deal, OrderLine } from '../../trade/deal.ts';
import type { XmlNode } from '../xml.ts';
import { amount, cac, cbc, date, issued, item, lineCount, quantity, ublDocument } from './elements.ts';
import { namingOf, partyIn } from './party.ts';

export function orderDocument({ index, order, relationship }: Deal): XmlNode {
  const { buyer, seller, currency } = relationship;
  return ublDocument('Order', [
    cbc('ID', order.number),
    ...issued(order.issued, buyer),
    cbc('OrderTypeCode', '220'),
    cbc('DocumentCurrencyCode', currency),
    lineCount(order.lines),
    partyIn('BuyerCustomerParty', buyer, namingOf(index, 0)),
    partyIn('SellerSupplierParty', seller, namingOf(index, 1)),
    cac('Delivery', [cac('RequestedDeliveryPeriod', [date('EndDate', order.promisedDay)])]),
    cac('AnticipatedMonetaryTotal', [
      amount('LineExtensionAmount', sumOf(order.lines.map(orderedAmount)), currency),
      amount('PayableAmount', sumOf(order.lines.map(orderedAmount)), currency),
    ]),
    ...order.lines.map((line) => orderLine(line, currency)),
  ]);
}

function orderLine(line: OrderLine, currency: string): XmlNode {
  return cac('OrderLine', [
    cac('LineItem', [
      cbc('ID', line.number),
      quantity('Quantity', line.quantity, line.item.unitCode),
      amount('LineExtensionAmount', orderedAmount(line), currency),
      cac('Delivery', [cac('RequestedDeliveryPeriod', [date('EndDate', line.promisedDay)])]),
      cac('Price', [cbc('PriceAmount', formatPrice(line.item.price), { currencyID: currency })]),
      item(line.item, line.vin),
    ]),
  ]);
}

function orderedAmount(line: OrderLine): number {
  return netAmount(line.quantity, line.item.price);
}
