import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { readText } from './readText.ts';

const file = join(import.meta.dirname, '../../../shared/samples/schemas/epcis/EPCIS-JSON-Schema.json');
const where = existsSync(file) ? describe : describe.skip;

const COMMON = {
  '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'],
  eventTime: '2026-03-02T05:15:00Z',
  eventTimeZoneOffset: '+01:00',
};
const EPC = 'urn:epc:id:sgtin:9521321.000101.1';
const PARENT = 'urn:epc:id:sscc:9521321.0000000017';
const OBJECT = { ...COMMON, type: 'ObjectEvent', action: 'OBSERVE', epcList: [EPC] };
const AGGREGATION = {
  ...COMMON,
  type: 'AggregationEvent',
  action: 'ADD',
  parentID: PARENT,
  childEPCs: [EPC],
};
const ASSOCIATION = { ...AGGREGATION, type: 'AssociationEvent' };
const TRANSACTION = {
  ...COMMON,
  type: 'TransactionEvent',
  action: 'ADD',
  epcList: [EPC],
  bizTransactionList: [{ type: 'po', bizTransaction: 'urn:epcglobal:cbv:bt:9521333000006:1' }],
};
const TRANSFORMATION = {
  ...COMMON,
  type: 'TransformationEvent',
  inputEPCList: [EPC],
  outputEPCList: [PARENT],
};
const SOUND = [OBJECT, AGGREGATION, ASSOCIATION, TRANSACTION, TRANSFORMATION];

const INVALID: readonly (readonly [string, string, object])[] = [
  ...SOUND.flatMap((event) => [
    [`${event.type} without eventTime`, 'EPCIS_FIELD_MISSING', { ...event, eventTime: undefined }] as const,
    [
      `${event.type} without offset`,
      'EPCIS_FIELD_MISSING',
      { ...event, eventTimeZoneOffset: undefined },
    ] as const,
    [`${event.type} with offset Z`, 'EPCIS_FIELD_INVALID', { ...event, eventTimeZoneOffset: 'Z' }] as const,
    [
      `${event.type} with offset +14:30`,
      'EPCIS_FIELD_INVALID',
      { ...event, eventTimeZoneOffset: '+14:30' },
    ] as const,
    [
      `${event.type} with an eventTime that is a number`,
      'EPCIS_FIELD_INVALID',
      { ...event, eventTime: 1772428500 },
    ] as const,
    [`${event.type} with an id that is a number`, 'EPCIS_FIELD_INVALID', { ...event, eventID: 17 }] as const,
    [`${event.type} with a place without id`, 'EPCIS_FIELD_MISSING', { ...event, readPoint: {} }] as const,
    [
      `${event.type} with a place as text`,
      'EPCIS_FIELD_INVALID',
      { ...event, bizLocation: 'urn:epc:id:sgln:9521321.00002.0' },
    ] as const,
    [
      `${event.type} declared erroneous at no time`,
      'EPCIS_FIELD_MISSING',
      { ...event, errorDeclaration: { reason: 'did_not_occur' } },
    ] as const,
    [
      `${event.type} with a source without type`,
      'EPCIS_FIELD_MISSING',
      { ...event, sourceList: [{ source: PARENT }] },
    ] as const,
    [
      `${event.type} with a transaction without id`,
      'EPCIS_FIELD_MISSING',
      { ...event, bizTransactionList: [{ type: 'po' }] },
    ] as const,
    [
      `${event.type} with a report of nothing`,
      'EPCIS_FIELD_MISSING',
      { ...event, sensorElementList: [{ sensorReport: [{ value: 1 }] }] },
    ] as const,
    [
      `${event.type} with a sensor that reports nothing`,
      'EPCIS_FIELD_MISSING',
      { ...event, sensorElementList: [{ sensorMetadata: { time: COMMON.eventTime } }] },
    ] as const,
    [
      `${event.type} with a reading in words`,
      'EPCIS_QUANTITY_INVALID',
      { ...event, sensorElementList: [{ sensorReport: [{ type: 'Temperature', value: 'warm' }] }] },
    ] as const,
  ]),
  ...[OBJECT, AGGREGATION, ASSOCIATION, TRANSACTION].flatMap((event) => [
    [`${event.type} without action`, 'EPCIS_ACTION_INVALID', { ...event, action: undefined }] as const,
    [`${event.type} with action CHANGE`, 'EPCIS_ACTION_INVALID', { ...event, action: 'CHANGE' }] as const,
  ]),
  ['no type', 'EPCIS_FIELD_MISSING', { ...OBJECT, type: undefined }],
  ['ObjectEvent about nothing', 'EPCIS_WHAT_INCOMPLETE', { ...OBJECT, epcList: undefined }],
  ['ObjectEvent with an epc that is a number', 'EPCIS_FIELD_INVALID', { ...OBJECT, epcList: [17] }],
  [
    'ObjectEvent with a quantity in words',
    'EPCIS_QUANTITY_INVALID',
    { ...OBJECT, quantityList: [{ epcClass: EPC, quantity: 'a dozen' }] },
  ],
  [
    'ObjectEvent with a quantity of nothing',
    'EPCIS_FIELD_MISSING',
    { ...OBJECT, quantityList: [{ quantity: 12 }] },
  ],
  ['AggregationEvent without children', 'EPCIS_WHAT_INCOMPLETE', { ...AGGREGATION, childEPCs: [] }],
  ['AssociationEvent without children', 'EPCIS_WHAT_INCOMPLETE', { ...ASSOCIATION, childEPCs: [] }],
  ['AssociationEvent without parent', 'EPCIS_WHAT_INCOMPLETE', { ...ASSOCIATION, parentID: undefined }],
  [
    'TransactionEvent without transaction',
    'EPCIS_WHAT_INCOMPLETE',
    { ...TRANSACTION, bizTransactionList: [] },
  ],
  ['TransactionEvent about nothing', 'EPCIS_WHAT_INCOMPLETE', { ...TRANSACTION, epcList: undefined }],
  ['TransformationEvent without output', 'EPCIS_WHAT_INCOMPLETE', { ...TRANSFORMATION, outputEPCList: [] }],
  [
    'TransformationEvent of nothing',
    'EPCIS_WHAT_INCOMPLETE',
    { ...TRANSFORMATION, inputEPCList: [], outputEPCList: [] },
  ],
];

/** What the schema leaves open and the standard's text does not. */
const BEYOND_THE_SCHEMA: readonly (readonly [string, string, object])[] = [
  [
    'an eventTime that does not exist',
    'EPCIS_TIME_INVALID',
    { ...OBJECT, eventTime: '2026-02-30T05:15:00Z' },
  ],
  ['an eventTime without zone', 'EPCIS_TIME_INVALID', { ...OBJECT, eventTime: '2026-03-02T05:15:00' }],
  ['an empty epcList and nothing else', 'EPCIS_WHAT_INCOMPLETE', { ...OBJECT, epcList: [] }],
  ['goods put into nothing', 'EPCIS_WHAT_INCOMPLETE', { ...AGGREGATION, parentID: undefined }],
  [
    'a type of somebody else',
    'EPCIS_TYPE_UNKNOWN',
    { ...OBJECT, type: 'https://ns.example.org/RepairEvent' },
  ],
];

async function refusalsOf(event: object): Promise<string[]> {
  const { refused } = await readText(JSON.stringify([{ ...event, eventID: 'urn:uuid:0', ...event }]));
  return refused.map(({ code }) => code);
}

where("EPCIS 2.0's JSON schema (../shared/samples/schemas, skipped where absent)", () => {
  const isValid = existsSync(file)
    ? new Ajv({ strict: false, validateFormats: false }).compile(
        JSON.parse(readFileSync(file, 'utf8')) as object,
      )
    : () => true;

  it.each(SOUND.map((event) => [event.type, event] as const))(
    'takes a sound %s, and so does it',
    async (_, event) => {
      expect(isValid(event)).toBe(true);
      expect(await refusalsOf(event)).toEqual([]);
    },
  );

  it.each(INVALID)('refuses %s, and so does it', async (_, code, event) => {
    expect(isValid(JSON.parse(JSON.stringify(event)))).toBe(false);
    expect(await refusalsOf(event)).toEqual([code]);
  });
});

describe('mapEvent', () => {
  it.each(INVALID)('refuses %s', async (_, code, event) => {
    expect(await refusalsOf(event)).toEqual([code]);
  });

  it.each(BEYOND_THE_SCHEMA)('refuses %s', async (_, code, event) => {
    expect(await refusalsOf(event)).toEqual([code]);
  });
});
