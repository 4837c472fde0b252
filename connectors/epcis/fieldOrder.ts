/** A field with the order of the fields within it. */
export type FieldOrder = readonly [name: string, inner: readonly FieldOrder[]];

const fields = (...names: readonly string[]): FieldOrder[] => names.map((name) => [name, []]);

const QUANTITY = fields('epcClass', 'quantity', 'uom');

const SENSOR_METADATA = fields(
  'time',
  'startTime',
  'endTime',
  'deviceID',
  'deviceMetadata',
  'rawData',
  'dataProcessingMethod',
  'bizRules',
);

const SENSOR_REPORT = fields(
  'type',
  'exception',
  'deviceID',
  'deviceMetadata',
  'rawData',
  'dataProcessingMethod',
  'time',
  'microorganism',
  'chemicalSubstance',
  'value',
  'component',
  'stringValue',
  'booleanValue',
  'hexBinaryValue',
  'uriValue',
  'minValue',
  'maxValue',
  'meanValue',
  'sDev',
  'percRank',
  'percValue',
  'uom',
  'coordinateReferenceSystem',
);

/** The canonical order of an event's fields for its hash (CBV 2.0 8.9.2), as GS1's reference implementation has it. */
export const ORDER_OF_EVENT: readonly FieldOrder[] = [
  ...fields('eventTime', 'eventTimeZoneOffset', 'certificationInfo', 'parentID'),
  ...fields('epcList', 'inputEPCList', 'childEPCs'),
  ['quantityList', QUANTITY],
  ['childQuantityList', QUANTITY],
  ['inputQuantityList', QUANTITY],
  ['outputEPCList', []],
  ['outputQuantityList', QUANTITY],
  ...fields('action', 'transformationID', 'bizStep', 'disposition'),
  ['persistentDisposition', fields('set', 'unset')],
  ['readPoint', fields('id')],
  ['bizLocation', fields('id')],
  [
    'sensorElementList',
    [
      ['sensorMetadata', SENSOR_METADATA],
      ['sensorReport', SENSOR_REPORT],
    ],
  ],
];
