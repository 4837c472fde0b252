import { badUserInput } from '../errors.ts';
import { textParameter } from '../plan/comparison.ts';
import type { Input } from '../plan/input.ts';
import { referenceById, referenceList, singleReference, type Reference } from '../plan/references.ts';
import { namedById, rootById, rootConnection, rootList, rootOne, type RootFields } from '../plan/roots.ts';
import type { Row } from '../plan/row.ts';
import type { SelectedField } from '../plan/selection.ts';
import { sql, type Sql } from '../plan/sql.ts';
import { tableRow } from '../plan/typedRows.ts';
import { isIdentifiedBy } from '../types/enterprise.ts';
import { reviewsAsked } from '../types/identity.ts';
import { TYPES_BY_PREFIX } from '../types/index.ts';
import { entityReference } from './entityReference.ts';
import { ENTERPRISE } from '../types/enterprise.ts';
import { keptIdentifier, type KeptIdentifier } from './enterpriseReference.ts';
import { invoiceStatistics } from './invoiceStatistics.ts';

/** The keys of entities other than their id. */
const ENTITY_KEYS = {
  Enterprise: (row: Row, key: Sql): Sql =>
    isIdentifiedBy(row, {
      scheme: sql`${key} ->> 'scheme'`,
      value: sql`${key} ->> 'value'`,
      country: sql`(${key} ->> 'country')`,
    }),
};

/** What Query answers, field by field; a field that stands nowhere here is left to resolvers. */
export const ROOT_FIELDS: RootFields = {
  node: singleReference({ read: ({ id }) => [byId(id)], keys: {} }),
  nodes: referenceList({ read: ({ ids }) => (ids as unknown[]).map(byId), keys: {} }),
  _entities: referenceList({
    read: ({ representations }) => (representations as unknown[]).map(entityReference),
    keys: ENTITY_KEYS,
  }),
  despatches: rootConnection('Despatch'),
  receipts: rootConnection('Receipt'),
  orderChanges: rootConnection('OrderChange'),
  orderCancellations: rootConnection('OrderCancellation'),
  orderResponses: rootConnection('OrderResponse'),
  applicationResponses: rootConnection('ApplicationResponse'),
  remittanceAdvices: rootConnection('RemittanceAdvice'),
  reminders: rootConnection('Reminder'),
  statementsOfAccount: rootConnection('StatementOfAccount'),
  creditNotes: rootConnection('CreditNote'),
  accountStatement: rootById('AccountStatement'),
  accountStatements: rootConnection('AccountStatement'),
  enterprise: rootOne('Enterprise', enterpriseNamed),
  enterprises: rootConnection('Enterprise', (row) => [sql`${row.column('mergedIntoId')} is null`]),
  identityReviews: rootConnection('IdentityReview', reviewsAsked),
  invoice: rootById('Invoice'),
  invoices: rootConnection('Invoice'),
  invoiceStatistics,
  order: rootById('Order'),
  orders: rootConnection('Order'),
  payment: rootById('Payment'),
  payments: rootConnection('Payment'),
  paymentBatches: rootConnection('PaymentBatch'),
  paymentInstruction: rootById('PaymentInstruction'),
  paymentInstructions: rootConnection('PaymentInstruction'),
  paymentStatusReports: rootConnection('PaymentStatusReport'),
  shipment: rootById('Shipment'),
  shipments: rootConnection('Shipment'),
  trackingEvent: rootById('TrackingEvent'),
  trackingEvents: rootConnection('TrackingEvent'),
  sourceConnections: rootList('SourceConnection', (row, field) =>
    named(field.arguments.get('name'), row.column('name')),
  ),
  quarantinedRecords: rootConnection('QuarantinedRecord', ofConnectionNamed),
};

function byId(id: unknown): Reference | undefined {
  return referenceById(String(id), TYPES_BY_PREFIX);
}

/** By identifier or by id; an operation has to give one of them. */
function enterpriseNamed(row: Row, field: SelectedField): Sql {
  const identifier = field.arguments.get('identifier');
  if (identifier.isGiven()) return isIdentifiedBy(row, boundIdentifier(identifier));
  if (field.arguments.get('id').isGiven()) return namedById(ENTERPRISE, row, field);
  throw badUserInput('enterprise needs an identifier or an id, but got neither.', {
    nodes: field.node,
    path: field.path,
  });
}

function boundIdentifier(identifier: Input): Record<keyof KeptIdentifier, Sql> {
  const part = (name: keyof KeptIdentifier): Sql =>
    identifier.bind('text', (given) => textParameter(keptIdentifier(given)[name]));
  return { scheme: part('scheme'), value: part('value'), country: part('country') };
}

function ofConnectionNamed(record: Row, field: SelectedField): readonly Sql[] {
  const connection = tableRow('SourceConnection', record);
  const conditions = named(field.arguments.get('connection'), connection.column('name'));
  return conditions.map(
    (condition) =>
      sql`${record.column('connectionId')} in (select ${connection.column('id')} from ${connection.from()} where ${condition})`,
  );
}

/** The condition that an optional name sets. */
function named(given: Input, column: Sql): readonly Sql[] {
  return given.isGiven() ? [sql`${column} = ${given.bind('text', textParameter)}`] : [];
}
