import { clockTime, zoneOffset } from '../../calendar.ts';
import type { Deal, Delivery } from '../../trade/deal.ts';
import type { XmlNode } from '../xml.ts';
import { cac, cbc, date, issued, item, lineCount, quantity, reference, ublDocument } from './elements.ts';
import { namingOf, party, partyIn } from './party.ts';

export function despatchAdviceDocument(deal: Deal, delivery: Delivery): XmlNode {
  const { index, order, relationship } = deal;
  return ublDocument('DespatchAdvice', [
    cbc('ID', delivery.despatchNumber),
    ...issued(delivery.despatched, relationship.seller),
    lineCount(delivery.lines),
    reference('OrderReference', order.number, order.issued.day),
    partyIn('DespatchSupplierParty', relationship.seller, namingOf(index, 2)),
    partyIn('DeliveryCustomerParty', relationship.buyer, namingOf(index, 3)),
    shipment(deal, delivery),
    ...delivery.lines.map((line) =>
      cac('DespatchLine', [
        cbc('ID', line.number),
        quantity('DeliveredQuantity', line.quantity, line.orderLine.item.unitCode),
        cac('OrderLineReference', [
          cbc('LineID', line.orderLine.number),
          reference('OrderReference', order.number),
        ]),
        item(line.orderLine.item, line.orderLine.vin),
      ]),
    ),
  ]);
}

function shipment({ relationship, order }: Deal, delivery: Delivery): XmlNode {
  const { day, minute } = delivery.despatched;
  return cac('Shipment', [
    cbc('ID', delivery.shipmentNumber),
    cac('Consignment', [
      cbc('ID', delivery.shipmentNumber),
      party('CarrierParty', relationship.carrier, 'GLN'),
    ]),
    cac('Delivery', [
      cac('EstimatedDeliveryPeriod', [date('EndDate', order.promisedDay)]),
      cac('Despatch', [
        date('ActualDespatchDate', day),
        cbc('ActualDespatchTime', `${clockTime(minute)}${zoneOffset(relationship.seller.country, day)}`),
      ]),
    ]),
    ...delivery.ssccs.map((sscc) => cac('TransportHandlingUnit', [cbc('ID', sscc)])),
  ]);
}
