import { z } from 'zod';
import { sensorElement } from './sensorElement.ts';
import { decimal, instant, location, party, term, text } from './values.ts';

/** A class of goods with a quantity (EPCIS QuantityElement); without unit code it counts pieces. */
export const eventQuantity = z.strictObject({
  epcClass: text,
  quantity: decimal.optional(),
  unitCode: text.optional(),
  role: z.enum(['object', 'child', 'input', 'output']),
});

/** A place of an event; one that is named by a `geo:` URI has its coordinates (WGS 84, degrees). */
export const eventPlace = location.extend({ latitude: decimal.optional(), longitude: decimal.optional() });

/** Where goods come from or go to: `type` is owning_party, possessing_party, location or a URI, `identifier` as written. */
export const eventEnd = z.strictObject({ type: term, identifier: term, name: text.optional() });

/** A GS1 EPCIS 2.0 event. CBV names stand in their short form (`shipping`, `in_transit`, `desadv`). */
export const trackingEvent = z.strictObject({
  kind: z.literal('trackingEvent'),
  /** The eventID, or, where there is none, the EPCIS event hash of CBV 2.0. */
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
  /** What joins several events that tell one transformation. */
  transformationId: term.optional(),
  readPoint: eventPlace.optional(),
  bizLocation: eventPlace.optional(),
  /** Business transactions: `type` is po, desadv, inv, recadv, bol ... or a URI, if any; `identifier` as written. */
  documentReferences: z.array(z.strictObject({ type: term.optional(), identifier: term })).max(1_000),
  /** States of the goods that last until they are taken back. */
  persistentDisposition: z
    .strictObject({ set: z.array(term).max(100), unset: z.array(term).max(100) })
    .optional(),
  sources: z.array(eventEnd).max(1_000).optional(),
  destinations: z.array(eventEnd).max(1_000).optional(),
  sensorElements: z.array(sensorElement).max(1_000).optional(),
  /** Addresses of certificates about the goods or those who handle them. */
  certificationInfo: z.array(text).max(100).optional(),
  /** Owning or possessing parties among the sources or destinations. */
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
