import { childOf, textOf, type Party, type TradeDocument, type XmlElement } from '../../src/kit/index.ts';
import { mapParty } from './mappingParty.ts';
import { dateAt, elementsAt, isPlaceholder, numberAt, type UblDocument } from './records.ts';

export type Logistics = Pick<
  TradeDocument,
  'carrier' | 'despatchDate' | 'receivedDate' | 'promisedDate' | 'shipmentReference' | 'logisticUnits'
>;

/** Where UBL documents keep a Delivery: orders and invoices in the header, the advices within the Shipment. */
const DELIVERIES = [['Delivery'], ['Shipment', 'Delivery']];

const CARRIERS = [
  ['Shipment', 'Consignment', 'CarrierParty'],
  ['Shipment', 'Delivery', 'CarrierParty'],
  ['Shipment', 'ShipmentStage', 'CarrierParty'],
  ['Delivery', 'CarrierParty'],
];

const REQUESTING: ReadonlySet<TradeDocument['kind']> = new Set(['order', 'orderChange']);

export function mapLogistics(document: UblDocument): Logistics {
  const { kind } = document.type;
  return {
    carrier: mapCarrier(document.root),
    despatchDate: kind === 'despatch' ? mapDespatchDate(document) : undefined,
    receivedDate: kind === 'receipt' ? mapReceivedDate(document) : undefined,
    promisedDate:
      document.type.line === 'OrderLine' || kind === 'despatch'
        ? promisedDateAt(document, document.root)
        : undefined,
    shipmentReference: mapShipmentReference(document.root),
    logisticUnits: [...new Set(unitIds(document.root))],
  };
}

/**
 * The last day of the period that is promised, else estimated, else (in an order or its change) requested for the delivery; the
 * latest of several deliveries, because only then all has come.
 */
export function promisedDateAt(document: UblDocument, parent: XmlElement): string | undefined {
  const periods = ['PromisedDeliveryPeriod', 'EstimatedDeliveryPeriod'];
  if (REQUESTING.has(document.type.kind)) periods.push('RequestedDeliveryPeriod');
  const found = periods.map((name) =>
    latest(deliveriesOf(parent).map((each) => endOf(document, each, name))),
  );
  return found.find((day) => day !== undefined);
}

function mapCarrier(root: XmlElement): Party | undefined {
  const named = CARRIERS.flatMap((path) => elementsAt(root, ...path)).map(mapParty);
  return named.find((party) => party !== undefined);
}

function mapDespatchDate(document: UblDocument): string | undefined {
  const despatches = deliveriesOf(document.root).flatMap((delivery) => elementsAt(delivery, 'Despatch'));
  const dates = ['ActualDespatchDate', 'EstimatedDespatchDate'].map((name) =>
    latest(despatches.map((despatch) => dateAt(document, despatch, name))),
  );
  return dates.find((day) => day !== undefined);
}

/** A receipt advice has no date of arrival of its own: the delivery's, else the lines' last, else its issue. */
function mapReceivedDate(document: UblDocument): string | undefined {
  const delivered = deliveriesOf(document.root).map((each) => dateAt(document, each, 'ActualDeliveryDate'));
  const lines = elementsAt(document.root, document.type.line).map((line) =>
    dateAt(document, line, 'ReceivedDate'),
  );
  return latest(delivered) ?? latest(lines) ?? dateAt(document, document.root, 'IssueDate');
}

/** Shipment/ID is mandatory, so senders without one write `NA` or count from 1; then the carrier's own number serves. */
function mapShipmentReference(root: XmlElement): string | undefined {
  const candidates = [
    textOf(root, 'Shipment', 'ID'),
    textOf(root, 'Shipment', 'Consignment', 'ID'),
    numberAt(root, 'Shipment', 'Delivery', 'TrackingID'),
  ];
  return candidates.find((text) => text !== undefined && !isPlaceholder(text) && text !== '1');
}

/** Transport handling units wherever they stand, units within units included. */
function unitIds(element: XmlElement): string[] {
  if (element.name === 'UBLExtensions') return [];
  const id = element.name === 'TransportHandlingUnit' ? numberAt(element, 'ID') : undefined;
  return [...(id === undefined ? [] : [id]), ...element.children.flatMap(unitIds)];
}

function deliveriesOf(parent: XmlElement): readonly XmlElement[] {
  return DELIVERIES.flatMap((path) => elementsAt(parent, ...path));
}

function endOf(document: UblDocument, delivery: XmlElement, period: string): string | undefined {
  const found = childOf(delivery, period);
  return found && (dateAt(document, found, 'EndDate') ?? dateAt(document, found, 'StartDate'));
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
