import { instantAt, zoneOffset } from '../../calendar.ts';
import type { DayNumber } from '../../calendar.ts';
import type { Random } from '../../../kit/random.ts';
import type { Deal, Delivery, Moment } from '../../trade/deal.ts';
import type { World } from '../../world/buildWorld.ts';
import type { Enterprise } from '../../world/enterprise.ts';
import { businessTransaction, classOf, epcsOf, partyUrn, siteUrn, ssccUrn } from './urns.ts';

/** A GS1 EPCIS 2.0 event in the short words of CBV 2.0; both syntaxes are written from it. */
export interface Event {
  readonly eventId: string;
  /** The local day of the event, and the day its carrier reports it. */
  readonly day: DayNumber;
  readonly eventTime: string;
  readonly recordTime: string;
  readonly offset: string;
  readonly action: 'OBSERVE' | 'ADD';
  readonly bizStep: 'packing' | 'shipping' | 'departing' | 'arriving' | 'receiving';
  readonly disposition: 'in_progress' | 'in_transit';
  /** Of an ObjectEvent. */
  readonly epcs?: readonly string[];
  /** Of an AggregationEvent: what was packed into which unit. */
  readonly parentId?: string;
  readonly contents?: readonly {
    readonly epcClass: string;
    readonly quantity: number;
    readonly uom?: string;
  }[];
  readonly readPoint: string;
  readonly transactions: readonly { readonly type: 'po' | 'desadv'; readonly id: string }[];
  readonly source: string;
  readonly destination: string;
  /** Set where this event takes back the one with the same id. */
  readonly error?: { readonly declaredAt: string; readonly correctiveId: string };
}

/** What the carrier saw of a delivery until the world's today. */
export function trackDelivery(world: World, deal: Deal, delivery: Delivery): Event[] {
  const { buyer, seller } = deal.relationship;
  const { despatched, arrived, receipt } = delivery;
  const random = world.random.fork(`events/${deal.index}/${delivery.despatchNumber}`);
  const context: Tracking = { deal, delivery, random };
  const leaves = observe(context, 'shipping', despatched, seller);
  const arrives = arrived.day <= world.asOf ? observe(context, 'arriving', arrived, buyer) : undefined;
  return [
    ...(deal.relationship.goods === 'VEHICLES' ? [] : [pack(context)]),
    leaves,
    observe(context, 'departing', later(despatched, 50), seller),
    ...(arrives === undefined ? [] : isMisread(deal, delivery) ? misread(context, arrives) : [arrives]),
    ...(receipt === undefined ? [] : [observe(context, 'receiving', receipt.received, buyer)]),
  ];
}

interface Tracking {
  readonly deal: Deal;
  readonly delivery: Delivery;
  readonly random: Random;
}

function observe(context: Tracking, bizStep: Event['bizStep'], moment: Moment, site: Enterprise): Event {
  return {
    ...frame(context, moment, site),
    action: 'OBSERVE',
    bizStep,
    disposition: bizStep === 'receiving' ? 'in_progress' : 'in_transit',
    epcs: epcsOf(context.delivery),
  };
}

function pack(context: Tracking): Event {
  const { deal, delivery } = context;
  return {
    ...frame(context, later(delivery.despatched, -90), deal.relationship.seller),
    action: 'ADD',
    bizStep: 'packing',
    disposition: 'in_progress',
    parentId: ssccUrn(delivery.ssccs[0] ?? ''),
    contents: delivery.lines.map(({ orderLine, quantity }) => classOf(orderLine.item, quantity)),
  };
}

function frame(
  { deal, delivery, random }: Tracking,
  moment: Moment,
  site: Enterprise,
): Omit<Event, 'action' | 'bizStep' | 'disposition'> {
  const { buyer, seller } = deal.relationship;
  const offset = zoneOffset(site.country, moment.day);
  return {
    eventId: `urn:uuid:${random.uuid()}`,
    day: moment.day,
    eventTime: instantAt(moment.day, moment.minute, offset),
    recordTime: instantAt(moment.day, moment.minute + random.int(1, 90), offset),
    offset,
    readPoint: siteUrn(site),
    transactions: [
      { type: 'po', id: businessTransaction(buyer, deal.order.number) },
      { type: 'desadv', id: businessTransaction(seller, delivery.despatchNumber) },
    ],
    source: partyUrn(seller),
    destination: partyUrn(buyer),
  };
}

function later({ day, minute }: Moment, minutes: number): Moment {
  return { day, minute: minute + minutes };
}

function isMisread(deal: Deal, delivery: Delivery): boolean {
  return deal.technical.has('EVENT_CORRECTED') && deal.deliveries[0] === delivery;
}

/** The arrival read at the wrong gate, the declaration that this was an error, and the arrival as it was. */
function misread({ deal, random }: Tracking, arrival: Event): Event[] {
  const corrected = { ...arrival, eventId: `urn:uuid:${random.uuid()}` };
  const wrong = { ...arrival, readPoint: siteUrn(deal.relationship.carrier) };
  const error = { declaredAt: arrival.recordTime, correctiveId: corrected.eventId };
  return [wrong, { ...wrong, error }, corrected];
}
