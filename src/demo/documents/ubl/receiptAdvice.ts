import type { Deal, Delivery, Receipt } from '../../trade/deal.ts';
import type { XmlNode } from '../xml.ts';
import { cac, cbc, date, issued, item, lineCount, quantity, reference, ublDocument } from './elements.ts';
import { namingOf, partyIn } from './party.ts';

export function receiptAdviceDocument(deal: Deal, delivery: Delivery, receipt: Receipt): XmlNode {
  const { index, relationship, order, isOrdered } = deal;
  return ublDocument('ReceiptAdvice', [
    cbc('ID', receipt.number),
    ...issued(receipt.received, relationship.buyer),
    lineCount(receipt.lines),
    isOrdered && reference('OrderReference', order.number, order.issued.day),
    isOrdered && reference('DespatchDocumentReference', delivery.despatchNumber, delivery.despatched.day),
    partyIn('DeliveryCustomerParty', relationship.buyer, namingOf(index, 1)),
    partyIn('DespatchSupplierParty', relationship.seller, namingOf(index, 4)),
    cac('Shipment', [
      cbc('ID', delivery.shipmentNumber),
      cac('Delivery', [date('ActualDeliveryDate', receipt.received.day)]),
    ]),
    ...receipt.lines.map((line) => receiptLine(deal, delivery, { receipt, line })),
  ]);
}

interface ReceivedLine {
  readonly receipt: Receipt;
  readonly line: Receipt['lines'][number];
}

function receiptLine(
  { order, isOrdered }: Deal,
  delivery: Delivery,
  { receipt, line }: ReceivedLine,
): XmlNode {
  const { orderLine } = line.of;
  const short = line.of.quantity - line.quantity;
  return cac('ReceiptLine', [
    cbc('ID', line.number),
    quantity('ReceivedQuantity', line.quantity, orderLine.item.unitCode),
    short > 0 && quantity('ShortQuantity', short, orderLine.item.unitCode),
    date('ReceivedDate', receipt.received.day),
    isOrdered &&
      cac('OrderLineReference', [cbc('LineID', orderLine.number), reference('OrderReference', order.number)]),
    isOrdered &&
      cac('DespatchLineReference', [
        cbc('LineID', line.of.number),
        reference('DocumentReference', delivery.despatchNumber),
      ]),
    item(orderLine.item, orderLine.vin),
  ]);
}
