import type { TypeMaps } from '../plan/row.ts';
import * as documents from './documents.ts';
import { ENTERPRISE, IDENTIFIER } from './enterprise.ts';
import { ENTERPRISE_NAME, IDENTITY_DECISION, IDENTITY_REVIEW } from './identity.ts';
import * as ingestion from './ingestion.ts';
import { INVOICE, INVOICE_LINE } from './invoice.ts';
import * as instructions from './instructions.ts';
import * as logistics from './logistics.ts';
import * as payments from './payments.ts';
import * as comments from './tradeComments.ts';
import { DOCUMENT_ANSWER, RECEIPT_ALLOCATION } from './documentParts.ts';
import { OBSERVATION, SOURCE_RECORD } from './provenance.ts';
import { STATED_REFERENCE } from './statedReference.ts';
import { ACCOUNT_STATEMENT, STATEMENT_ENTRY } from './statements.ts';

/** How every type of the graph that has a table is read from it. */
export const TYPE_MAPS: TypeMaps = {
  Account: payments.ACCOUNT,
  AllocationDecision: payments.ALLOCATION_DECISION,
  AccountLine: comments.ACCOUNT_LINE,
  ApplicationResponse: comments.APPLICATION_RESPONSE,
  AccountStatement: ACCOUNT_STATEMENT,
  CreditNote: documents.CREDIT_NOTE,
  CreditNoteLine: documents.CREDIT_NOTE_LINE,
  DeliveryLine: documents.DELIVERY_LINE,
  Despatch: documents.DESPATCH,
  DocumentAnswer: DOCUMENT_ANSWER,
  Enterprise: ENTERPRISE,
  EnterpriseName: ENTERPRISE_NAME,
  Identifier: IDENTIFIER,
  IdentityDecision: IDENTITY_DECISION,
  IdentityReview: IDENTITY_REVIEW,
  IngestRun: ingestion.INGEST_RUN,
  Invoice: INVOICE,
  InvoiceLine: INVOICE_LINE,
  Observation: OBSERVATION,
  Order: documents.ORDER,
  OrderCancellation: comments.ORDER_CANCELLATION,
  OrderChange: comments.ORDER_CHANGE,
  OrderLine: documents.ORDER_LINE,
  OrderResponse: comments.ORDER_RESPONSE,
  Payment: payments.PAYMENT,
  PaymentAllocation: payments.PAYMENT_ALLOCATION,
  PaymentBatch: instructions.PAYMENT_BATCH,
  PaymentInstruction: instructions.PAYMENT_INSTRUCTION,
  PaymentStatusReport: instructions.PAYMENT_STATUS_REPORT,
  PaymentCandidate: payments.PAYMENT_CANDIDATE,
  QuarantinedRecord: ingestion.QUARANTINED_RECORD,
  Receipt: documents.RECEIPT,
  ReceiptAllocation: RECEIPT_ALLOCATION,
  Reminder: comments.REMINDER,
  RemittanceAdvice: comments.REMITTANCE_ADVICE,
  Shipment: logistics.SHIPMENT,
  SourceConnection: ingestion.SOURCE_CONNECTION,
  SourceRecord: SOURCE_RECORD,
  SourceStream: ingestion.SOURCE_STREAM,
  StatementOfAccount: comments.STATEMENT_OF_ACCOUNT,
  StatedReference: STATED_REFERENCE,
  StatementEntry: STATEMENT_ENTRY,
  TrackingEvent: logistics.TRACKING_EVENT,
};

/** The types that a global id can name, by the prefix of their ids. */
export const TYPES_BY_PREFIX: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPE_MAPS).flatMap(([typeName, map]) =>
    map && map.idPrefix !== null ? [[map.idPrefix, typeName] as const] : [],
  ),
);
