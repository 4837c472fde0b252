import { z } from 'zod';
import { payment, statement } from './payment.ts';
import { trackingEvent } from './trackingEvent.ts';
import { tradeDocument } from './tradeDocument.ts';

/** What connectors map to and everything behind them reads: the field's words, exact values, no source quirks. */
export const canonicalRecord = z.discriminatedUnion('kind', [
  tradeDocument,
  trackingEvent,
  payment,
  statement,
]);
export type CanonicalRecord = z.infer<typeof canonicalRecord>;
export type CanonicalKind = CanonicalRecord['kind'];

export type { Account, Payment, Statement } from './payment.ts';
export type { TrackingEvent } from './trackingEvent.ts';
export type {
  AllowanceCharge,
  DocumentAnswer,
  DocumentLine,
  DocumentReference,
  TradeDocument,
} from './tradeDocument.ts';
export type { Identifier, Location, Party } from './values.ts';
