import { z } from 'zod';
import { decimal, instant, location, party, term, text } from './values.ts';

/** A class of goods with a quantity (EPCIS QuantityElement); without unit code it counts pieces. */
export const eventQuantity = z.strictObject({
  epcClass: text,
  quantity: decimal.optional(),
  unitCode: text.optional(),
  role: z.enum(['object', 'child', 'input', 'output']),
});

/** A GS1 EPCIS 2.0 event. CBV names stand in their short form (`shipping`, `in_transit`, `desadv`). */
export const trackingEvent = z.strictObject({
  kind: z.literal('trackingEvent'),
  /** The eventID, or, where there is none, the hash of the event's content. */
  eventId: term,
  type: z.enum(['OBJECT', 'AGGREGATION', 'TRANSACTION', 'TRANSFORMATION', 'ASSOCIATION']),
  action: z.enum(['ADD', 'OBSERVE', 'DELETE']).optional(),
  bizStep: term.optional(),
  disposition: term.optional(),
  eventTime: instant,
  /** `+01:00`: the local time where it happened. */
  eventTimeZoneOffset: text,
  recordTime: instant.optional(),
  epcs: z.array(term).max(100_000),
  parentId: term.optional(),
  childEpcs: z.array(term).max(100_000),
  inputEpcs: z.array(term).max(100_000),
  outputEpcs: z.array(term).max(100_000),
  quantities: z.array(eventQuantity).max(10_000),
  readPoint: location.optional(),
  bizLocation: location.optional(),
  /** Business transactions: `type` is po, desadv, inv, recadv, bol ... or a URI, `identifier` as written. */
  documentReferences: z.array(z.strictObject({ type: term, identifier: term })).max(1_000),
  /** Owning or possessing parties named as source or destination. */
  sourceParties: z.array(party).max(20),
  destinationParties: z.array(party).max(20),
  /** Set where this event declares an earlier one with the same id erroneous. */
  errorDeclaration: z
    .strictObject({
      declarationTime: instant,
      reason: text.optional(),
      correctiveEventIds: z.array(text).max(100),
    })
    .optional(),
});
export type TrackingEvent = z.infer<typeof trackingEvent>;
