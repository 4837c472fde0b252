import { BOOLEAN } from '../plan/valueKinds.ts';
import { jsonList, jsonMember, jsonObjectField } from '../plan/elements.ts';
import type { FieldMaps } from '../plan/row.ts';
import { sql } from '../plan/sql.ts';
import { value } from '../plan/valueFields.ts';

const members = (...names: readonly string[]): FieldMaps =>
  Object.fromEntries(names.map((name) => [name, jsonMember(name)]));

const METADATA = members(
  'time',
  'startTime',
  'endTime',
  'deviceId',
  'deviceMetadata',
  'rawData',
  'dataProcessingMethod',
  'bizRules',
);

const REPORT: FieldMaps = {
  ...members(
    'type',
    'exception',
    'deviceId',
    'deviceMetadata',
    'rawData',
    'dataProcessingMethod',
    'bizRules',
    'time',
    'microorganism',
    'chemicalSubstance',
    'value',
    'component',
    'stringValue',
    'hexBinaryValue',
    'uriValue',
    'minValue',
    'maxValue',
    'meanValue',
    'standardDeviation',
    'percentileRank',
    'percentileValue',
    'unitCode',
    'coordinateReferenceSystem',
  ),
  booleanValue: value(BOOLEAN, (report) => sql`(${report.column('value')} ->> 'booleanValue')::boolean`),
};

/** What sensors reported, kept as JSON in an event's row. */
export const SENSOR_ELEMENT: FieldMaps = {
  metadata: jsonObjectField(METADATA, (element) => sql`${element.column('value')} -> 'metadata'`),
  reports: jsonList(REPORT, (element) => sql`${element.column('value')} -> 'reports'`),
};
