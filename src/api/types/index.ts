import type { TypeMaps } from '../plan/row.ts';
import * as documents from './documents.ts';
import { ENTERPRISE, IDENTIFIER } from './enterprise.ts';
import * as ingestion from './ingestion.ts';
import { INVOICE, INVOICE_LINE } from './invoice.ts';
import * as logistics from './logistics.ts';
import * as payments from './payments.ts';
import { OBSERVATION, SOURCE_RECORD } from './provenance.ts';

/** How every type of the graph that has a table is read from it. */
export const TYPE_MAPS: TypeMaps = {
  Account: payments.ACCOUNT,
  AllocationDecision: payments.ALLOCATION_DECISION,
  CreditNote: documents.CREDIT_NOTE,
  DeliveryLine: documents.DELIVERY_LINE,
  Despatch: documents.DESPATCH,
  Enterprise: ENTERPRISE,
  Identifier: IDENTIFIER,
  IngestRun: ingestion.INGEST_RUN,
  Invoice: INVOICE,
  InvoiceLine: INVOICE_LINE,
  Observation: OBSERVATION,
  Order: documents.ORDER,
  OrderLine: documents.ORDER_LINE,
  Payment: payments.PAYMENT,
  PaymentAllocation: payments.PAYMENT_ALLOCATION,
  PaymentCandidate: payments.PAYMENT_CANDIDATE,
  QuarantinedRecord: ingestion.QUARANTINED_RECORD,
  Receipt: documents.RECEIPT,
  Shipment: logistics.SHIPMENT,
  SourceConnection: ingestion.SOURCE_CONNECTION,
  SourceRecord: SOURCE_RECORD,
  SourceStream: ingestion.SOURCE_STREAM,
  TrackingEvent: logistics.TRACKING_EVENT,
};

/** The types that a global id can name, by the prefix of their ids. */
export const TYPES_BY_PREFIX: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPE_MAPS).flatMap(([typeName, map]) =>
    map && map.idPrefix !== null ? [[map.idPrefix, typeName] as const] : [],
  ),
);
