import { excerpt, type Decimal, type TrackingEvent } from '../../src/kit/index.ts';
import { decimalField } from './decimalField.ts';
import { instantField, objectField, objectList, refuse, textField, type Fields } from './fields.ts';
import { given } from './given.ts';
import { isLiteral } from './records.ts';

type SensorElement = NonNullable<TrackingEvent['sensorElements']>[number];
type SensorReport = SensorElement['reports'][number];

const TEXTS = ['deviceMetadata', 'rawData', 'dataProcessingMethod'] as const;
const TEXTS_OF_REPORT = [
  ...TEXTS,
  'bizRules',
  'microorganism',
  'chemicalSubstance',
  'stringValue',
  'hexBinaryValue',
  'uriValue',
  'coordinateReferenceSystem',
] as const;

/** The standard's names and those of the record. */
const NUMBERS = [
  ['value', 'value'],
  ['minValue', 'minValue'],
  ['maxValue', 'maxValue'],
  ['meanValue', 'meanValue'],
  ['sDev', 'standardDeviation'],
  ['percRank', 'percentileRank'],
  ['percValue', 'percentileValue'],
] as const;

/** A word of GS1's web vocabulary (what is measured, what failed) and of the CBV (which axis), in any of its forms. */
const GS1_WORD =
  /^(?:gs1:|https?:\/\/(?:www\.)?gs1\.org\/voc\/|(?:cbv:|https:\/\/ref\.gs1\.org\/cbv\/)Comp-)([A-Za-z][\w-]*)$/;

/** What sensors reported, exact to the digit. */
export function sensorElementsOf(event: Fields): SensorElement[] {
  return objectList(event, 'sensorElementList').map((element) => ({
    ...given('metadata', metadataOf(element)),
    reports: reportsOf(element),
  }));
}

function reportsOf(element: Fields): SensorReport[] {
  const reports = objectList(element, 'sensorReport');
  if (reports.length === 0) refuse('EPCIS_FIELD_MISSING', element.where, 'sensorReport must be given');
  return reports.map(reportOf);
}

function metadataOf(element: Fields): SensorElement['metadata'] {
  const metadata = objectField(element, 'sensorMetadata');
  if (!metadata) return undefined;
  return {
    ...instants(metadata, ['time', 'startTime', 'endTime']),
    ...given('deviceId', textField(metadata, 'deviceID')),
    ...texts(metadata, [...TEXTS, 'bizRules']),
  };
}

function reportOf(report: Fields): SensorReport {
  const type = wordOf(report, 'type');
  const exception = wordOf(report, 'exception');
  if (type === undefined && exception === undefined)
    refuse('EPCIS_FIELD_MISSING', report.where, 'a sensorReport must say its type, or an exception');
  return {
    ...given('type', type),
    ...given('exception', exception),
    ...given('deviceId', textField(report, 'deviceID')),
    ...instants(report, ['time']),
    ...texts(report, TEXTS_OF_REPORT),
    ...given('component', wordOf(report, 'component')),
    ...given('booleanValue', booleanOf(report)),
    ...numbers(report),
    ...given('unitCode', textField(report, 'uom')),
  };
}

function wordOf(report: Fields, name: string): string | undefined {
  const written = textField(report, name);
  return written === undefined ? undefined : (GS1_WORD.exec(written)?.[1] ?? written);
}

/** JSON has its own booleans, XML's are words or digits. */
function booleanOf(report: Fields): boolean | undefined {
  const content = report.map.get('booleanValue');
  const text = isLiteral(content) ? content.literal : textField(report, 'booleanValue');
  if (text === undefined) return undefined;
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  return refuse(
    'EPCIS_FIELD_INVALID',
    report.where,
    `booleanValue must be true or false, but got ${excerpt(text)}`,
  );
}

function numbers(report: Fields): Partial<Record<(typeof NUMBERS)[number][1], Decimal>> {
  return Object.assign(
    {},
    ...NUMBERS.map(([from, to]) => given(to, decimalField(report, from, 'exponent'))),
  ) as Partial<Record<(typeof NUMBERS)[number][1], Decimal>>;
}

function texts<Name extends string>(fields: Fields, names: readonly Name[]): Partial<Record<Name, string>> {
  return Object.assign({}, ...names.map((name) => given(name, textField(fields, name)))) as Partial<
    Record<Name, string>
  >;
}

function instants<Name extends string>(
  fields: Fields,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  return Object.assign({}, ...names.map((name) => given(name, instantField(fields, name)))) as Partial<
    Record<Name, string>
  >;
}
