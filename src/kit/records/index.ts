import { z } from 'zod';
import { payment } from './payment.ts';
import { paymentBatch, paymentInstruction, paymentStatus } from './paymentInstruction.ts';
import { statement } from './statement.ts';
import { trackingEvent } from './trackingEvent.ts';
import { tradeDocument } from './tradeDocument.ts';

/** What connectors map to and everything behind them reads: the field's words, exact values, no source quirks. */
export const canonicalRecord = z.discriminatedUnion('kind', [
  tradeDocument,
  trackingEvent,
  payment,
  statement,
  paymentInstruction,
  paymentBatch,
  paymentStatus,
]);
export type CanonicalRecord = z.infer<typeof canonicalRecord>;
export type CanonicalKind = CanonicalRecord['kind'];

export type {
  DeliveryDetails,
  DocumentDetails,
  LineDetails,
  NamedParty,
  PaymentMeans,
  PostalAddress,
  StatedTaxCategory,
  TaxTotal,
} from './documentDetails.ts';
export type { Account, Payment, RemittedDocument, ReportedTransaction } from './payment.ts';
export type { PaymentBatch, PaymentInstruction, PaymentStatus } from './paymentInstruction.ts';
export type { Statement } from './statement.ts';
export type { TrackingEvent } from './trackingEvent.ts';
export type {
  AllowanceCharge,
  DocumentAnswer,
  DocumentLine,
  DocumentReference,
  TradeDocument,
} from './tradeDocument.ts';
export type { Identifier, Location, Party } from './values.ts';
