/* eslint-disable @typescript-eslint/no-unsafe-argument -- answers are walked by what they were asked for, fact by fact */
import { number, type Facts } from './facts.ts';
import type { Json } from './journey.ts';
import { all, type Plain } from './plainXml.ts';

/** Names of EPCIS and of the answer. */
const INSTANTS = ['time', 'startTime', 'endTime'] as const;
const TEXTS = [
  ['deviceID', 'deviceId'],
  ['deviceMetadata', 'deviceMetadata'],
  ['rawData', 'rawData'],
  ['dataProcessingMethod', 'dataProcessingMethod'],
  ['bizRules', 'bizRules'],
  ['microorganism', 'microorganism'],
  ['chemicalSubstance', 'chemicalSubstance'],
  ['stringValue', 'stringValue'],
  ['hexBinaryValue', 'hexBinaryValue'],
  ['uriValue', 'uriValue'],
  ['coordinateReferenceSystem', 'coordinateReferenceSystem'],
  ['uom', 'unitCode'],
] as const;
const NUMBERS = [
  ['value', 'value'],
  ['minValue', 'minValue'],
  ['maxValue', 'maxValue'],
  ['meanValue', 'meanValue'],
  ['sDev', 'standardDeviation'],
  ['percRank', 'percentileRank'],
  ['percValue', 'percentileValue'],
] as const;
/** Words of GS1's vocabularies, by their last part. */
const WORDS = ['type', 'exception', 'component'] as const;

type Values = Readonly<Record<string, unknown>>;

export function statedSensors(facts: Facts, elements: readonly Json[]): void {
  for (const element of elements) {
    if (element['sensorMetadata']) statedReport(facts, element['sensorMetadata'] as Values);
    for (const report of [(element['sensorReport'] as Values[] | undefined) ?? []].flat())
      statedReport(facts, report);
  }
}

/** In XML the values are attributes. */
export function statedSensorsOfXml(facts: Facts, event: Plain): void {
  for (const element of [
    ...all(event, 'sensorElementList/sensorElement'),
    ...all(event, 'extension/sensorElementList/sensorElement'),
  ])
    for (const part of [...all(element, 'sensorMetadata'), ...all(element, 'sensorReport')])
      statedReport(facts, part.attributes);
}

function statedReport(facts: Facts, values: Values): void {
  for (const name of INSTANTS) facts.add(`sensor ${name}`, instant(values[name]));
  for (const [name, fact] of TEXTS) facts.add(`sensor ${fact}`, values[name] as string | undefined);
  for (const [name, fact] of NUMBERS) facts.add(`sensor ${fact}`, significant(values[name]));
  for (const name of WORDS) facts.add(`sensor ${name}`, lastPart(values[name]));
  const yes = values['booleanValue'];
  facts.add('sensor boolean', yes === undefined ? undefined : yes === true || yes === 'true' || yes === '1');
}

const names = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([, name]) => name).join(' ');
const OF_METADATA = TEXTS.slice(0, 5);

export const SENSORS = `sensorElements { metadata { ${INSTANTS.join(' ')} ${names(OF_METADATA)} }
  reports { time booleanValue ${WORDS.join(' ')} ${names(TEXTS)} ${names(NUMBERS)} } }`;

export function answeredSensors(facts: Facts, node: Json): void {
  for (const element of node['sensorElements'] as Json[])
    for (const part of [element['metadata'] as Json | null, ...(element['reports'] as Json[])])
      if (part) answeredReport(facts, part);
}

function answeredReport(facts: Facts, part: Json): void {
  for (const name of INSTANTS) facts.add(`sensor ${name}`, instant(part[name] ?? undefined));
  for (const [, fact] of TEXTS) facts.add(`sensor ${fact}`, part[fact]);
  for (const [, fact] of NUMBERS) facts.add(`sensor ${fact}`, significant(part[fact] ?? undefined));
  for (const name of WORDS) facts.add(`sensor ${name}`, lastPart(part[name] ?? undefined));
  facts.add('sensor boolean', part['booleanValue']);
}

function instant(time: unknown): string | undefined {
  return typeof time === 'string' ? String(Date.parse(time)) : undefined;
}

/** By its value: JavaScript has read the numbers of JSON already, and XML may write exponents. */
function significant(value: unknown): string | undefined {
  return value === undefined ? undefined : number(String(Number(value)));
}

function lastPart(word: unknown): string | undefined {
  return typeof word === 'string'
    ? word
        .split(/[:/#]/)
        .at(-1)
        ?.replace(/^Comp-/, '')
    : undefined;
}
