import { EntitySchema } from 'typeorm';
import { instant, json, key, knownFrom, optional, text, texts, uuid, type Row } from './columns.ts';
import { belongsTo, hasMany, partOf } from './relations.ts';

/** The movement of what one despatch advice announces. */
export const ShipmentEntity = new EntitySchema<Row>({
  name: 'Shipment',
  tableName: 'shipment',
  columns: {
    id: key('shipment_pk'),
    documentId: uuid,
    reference: text,
    /** PLANNED, IN_TRANSIT or DELIVERED, by the despatch, its events and its receipts. */
    status: text,
    carrierId: optional(uuid),
    knownFrom,
  },
  relations: {
    document: partOf('TradeDocument', 'document_id', 'shipment_document_fk'),
    carrier: belongsTo('Enterprise', 'carrier_id', 'shipment_carrier_fk'),
    events: hasMany('TrackingEvent', 'shipment'),
  },
  uniques: [{ name: 'shipment_document_uq', columns: ['documentId'] }],
});

export const TrackingEventEntity = new EntitySchema<Row>({
  name: 'TrackingEvent',
  tableName: 'tracking_event',
  columns: {
    id: key('tracking_event_pk'),
    eventId: text,
    type: text,
    action: optional(text),
    bizStep: optional(text),
    disposition: optional(text),
    eventTime: instant,
    eventTimeZoneOffset: text,
    recordTime: optional(instant),
    epcs: texts,
    parentId: optional(text),
    childEpcs: texts,
    inputEpcs: texts,
    outputEpcs: texts,
    /** [{ epcClass, quantity (exact, as text), unitCode, role }] */
    quantities: json,
    readPoint: optional(json),
    bizLocation: optional(json),
    documentReferences: json,
    errorDeclaration: optional(json),
    shipmentId: optional(uuid),
    contentHash: text,
    knownFrom,
    /** What joins the events that tell one transformation. */
    transformationId: optional(text),
    /** { set: [state], unset: [state] } */
    persistentDisposition: optional(json),
    /** [{ type, identifier, name }] */
    sources: optional(json),
    destinations: optional(json),
    /** [{ metadata, reports: [{ type, value (exact, as text), unitCode ... }] }] */
    sensorElements: optional(json),
    certificationInfo: texts,
  },
  relations: {
    shipment: { ...belongsTo('Shipment', 'shipment_id', 'tracking_event_shipment_fk'), onDelete: 'SET NULL' },
  },
  uniques: [{ name: 'tracking_event_event_id_uq', columns: ['eventId'] }],
  indices: [
    { name: 'tracking_event_time_ix', columns: ['eventTime', 'id'] },
    { name: 'tracking_event_shipment_ix', columns: ['shipmentId', 'eventTime'] },
  ],
});

/** A document number that an event names, and the document it turned out to be. */
export const EventDocumentEntity = new EntitySchema<Row>({
  name: 'EventDocument',
  tableName: 'event_document',
  columns: {
    eventId: { ...uuid, primary: true, primaryKeyConstraintName: 'event_document_pk' },
    kind: { ...text, primary: true, primaryKeyConstraintName: 'event_document_pk' },
    numberKey: { ...text, primary: true, primaryKeyConstraintName: 'event_document_pk' },
    /** The GLN of who gave the document its number; empty where the event does not say. */
    issuer: { ...text, default: '', primary: true, primaryKeyConstraintName: 'event_document_pk' },
    documentId: optional(uuid),
  },
  relations: {
    event: partOf('TrackingEvent', 'event_id', 'event_document_event_fk'),
    document: {
      ...belongsTo('TradeDocument', 'document_id', 'event_document_document_fk'),
      onDelete: 'SET NULL',
    },
  },
  indices: [
    { name: 'event_document_number_ix', columns: ['numberKey', 'kind'] },
    { name: 'event_document_document_ix', columns: ['documentId'] },
  ],
});

/** A logistic unit that a despatch advice or an event is about: where both name one, they are of one shipment. */
export const LogisticUnitEntity = new EntitySchema<Row>({
  name: 'LogisticUnit',
  tableName: 'logistic_unit',
  columns: {
    /** Of a trade document or a tracking event. */
    subjectId: { ...uuid, primary: true, primaryKeyConstraintName: 'logistic_unit_pk' },
    /** An SSCC's 18 digits, or the number of a shipment as `shipment:…` or of a bill of lading as `bol:…`. */
    unit: { ...text, primary: true, primaryKeyConstraintName: 'logistic_unit_pk' },
  },
  indices: [{ name: 'logistic_unit_unit_ix', columns: ['unit'] }],
});
