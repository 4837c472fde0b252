import { jsonList, jsonMember, jsonObjectField, textConnection } from '../plan/elements.ts';
import { OWN_SUBJECTS } from '../plan/reach.ts';
import { belongsTo, connection } from '../plan/relations.ts';
import type { FieldMap, FieldMaps, Row, TypeMap } from '../plan/row.ts';
import { sql } from '../plan/sql.ts';
import { column, globalId, value } from '../plan/valueFields.ts';
import { TEXT } from '../plan/valueKinds.ts';
import { SENSOR_ELEMENT } from './sensorData.ts';

export const SHIPMENT: TypeMap = {
  entity: 'Shipment',
  ownReach: OWN_SUBJECTS,
  idPrefix: 'shp',
  fields: {
    id: globalId('shp'),
    carrier: belongsTo('Enterprise', 'carrierId'),
    despatch: belongsTo('Despatch', 'documentId'),
    events: connection(
      'TrackingEvent',
      (event, shipment) => sql`${event.column('shipmentId')} = ${shipment.column('id')}`,
      [['eventTime', 'asc']],
    ),
  },
  defaultOrder: [['reference', 'asc']],
};

/** Identifiers that are kept as JSON: of places, accounts. */
export const JSON_IDENTIFIER: FieldMaps = {
  scheme: jsonMember('scheme'),
  value: jsonMember('value'),
  country: jsonMember('country'),
};

const LOCATION_IDENTIFIERS = jsonList(
  JSON_IDENTIFIER,
  (place) => sql`${place.column('value')} -> 'identifiers'`,
);

const LOCATION: FieldMaps = {
  name: jsonMember('name'),
  identifiers: LOCATION_IDENTIFIERS,
  identifier: LOCATION_IDENTIFIERS,
  latitude: jsonMember('latitude'),
  longitude: jsonMember('longitude'),
};

const QUANTITY: FieldMaps = {
  epcClass: jsonMember('epcClass'),
  quantity: jsonMember('quantity'),
  unitCode: jsonMember('unitCode'),
  role: value(TEXT, (row) => sql`upper(${row.column('value')} ->> 'role')`),
};

const END: FieldMaps = {
  type: jsonMember('type'),
  identifier: jsonMember('identifier'),
  name: jsonMember('name'),
};

const PERSISTENT_DISPOSITION: FieldMaps = {
  set: { select: (row) => sql`${row.column('value')} -> 'set'` },
  unset: { select: (row) => sql`${row.column('value')} -> 'unset'` },
};

const ERROR_DECLARATION: FieldMaps = {
  declarationTime: jsonMember('declarationTime'),
  reason: jsonMember('reason'),
  correctiveEventIds: {
    select: (row) => sql`coalesce(${row.column('value')} -> 'correctiveEventIds', '[]')`,
  },
};

export const TRACKING_EVENT: TypeMap = {
  entity: 'TrackingEvent',
  ownReach: OWN_SUBJECTS,
  idPrefix: 'evt',
  fields: {
    id: globalId('evt'),
    epcs: textConnection('epcs'),
    childEpcs: textConnection('childEpcs'),
    inputEpcs: textConnection('inputEpcs'),
    outputEpcs: textConnection('outputEpcs'),
    quantities: jsonList(QUANTITY, (event) => event.column('quantities')),
    documentReferences: jsonList(
      { type: jsonMember('type'), identifier: jsonMember('identifier') },
      (event) => event.column('documentReferences'),
    ),
    // After the event the goods are at the business location; where none is said, where they were read.
    location: place((event) => sql`coalesce(${event.column('bizLocation')}, ${event.column('readPoint')})`),
    readPoint: place((event) => event.column('readPoint')),
    bizLocation: place((event) => event.column('bizLocation')),
    transformationId: column('transformationId'),
    persistentDisposition: jsonObjectField(PERSISTENT_DISPOSITION, (event) =>
      event.column('persistentDisposition'),
    ),
    sources: jsonList(END, (event) => event.column('sources')),
    destinations: jsonList(END, (event) => event.column('destinations')),
    sensorElements: jsonList(SENSOR_ELEMENT, (event) => event.column('sensorElements')),
    certificationInfo: { select: (event) => sql`to_json(${event.column('certificationInfo')})` },
    shipment: belongsTo('Shipment', 'shipmentId'),
    errorDeclaration: jsonObjectField(ERROR_DECLARATION, (event) => event.column('errorDeclaration')),
    parentId: column('parentId'),
  },
  defaultOrder: [['eventTime', 'desc']],
};

function place(location: (event: Row) => ReturnType<typeof sql>): FieldMap {
  return jsonObjectField(LOCATION, location);
}
