import { randomUUID } from 'node:crypto';
import { SkippableRecordError } from '../../src/kit/errors.ts';
import {
  careless,
  hoarding,
  mappingAfter,
  mappingTo,
  mergeInto,
  misspeltSettingsPass,
  type Mutant,
  parsedWhileReading,
  readingFrom,
  readingPages,
  readingRows,
  silent,
  withConnector,
  withStream,
} from './mutants.ts';

const FUTURE = '{"after":"9999999999999999999","path":""}';
let calls = 0;

function bumpRecord(cursor: string): string {
  const { record, ...place } = JSON.parse(cursor) as { record?: number };
  return JSON.stringify({ ...place, ...(record !== undefined && { record: record + 1 }) });
}

function ownName(payload: Uint8Array): string {
  return /"number": "([^"]*)"/.exec(Buffer.from(payload).toString())?.[1] ?? 'none';
}

/** What is broken, the check that must find it, and what it must say. */
export const breaches: readonly (readonly [what: string, broken: Mutant, check: string, message: string])[] =
  [
    ['another name', withConnector({ name: 'other' }), 'is called as its folder', 'give both one name'],
    ['an empty description', withConnector({ description: ' ' }), 'is called as its folder', 'fill them in'],
    ['misspelt settings', misspeltSettingsPass, 'names a setting that it does not', 'passes unnoticed'],
    [
      'a check that throws',
      withConnector({ check: () => Promise.reject(new Error('ENOENT: no such folder')) }),
      'says that a source is unreachable',
      'ENOENT',
    ],
    [
      'a check that is always content',
      withConnector({ check: async () => ({ state: 'HEALTHY', message: 'Fine.' }) }),
      'says that a source is unreachable',
      'but check said HEALTHY',
    ],
    ['silence', silent, 'fails in a way to try', 'an absent source is not an empty one'],

    ['a clock', mappingAfter(() => new Date()), 'maps a row to the same', 'map asked new Date()'],
    ['another clock', mappingAfter(() => Date.now()), 'maps a row to the same', 'map asked Date.now()'],
    ['dice', mappingAfter(() => Math.random()), 'maps a row to the same', 'map asked Math.random()'],
    [
      'changed bytes',
      mappingAfter(({ payload }) => payload.fill(32)),
      'maps a row to',
      "changed the row's bytes",
    ],
    [
      'a memory',
      mappingTo((document) => ({ ...document, number: String(calls++) })),
      'maps a row to the same',
      'map must depend on the row alone',
    ],
    [
      'what is no canonical record',
      mappingTo((document) => ({ ...document, currency: 'euro' })),
      'maps a row to the same',
      'currency: must be an ISO 4217 code',
    ],
    [
      'a crash for a refusal',
      mappingAfter(({ payload }) => JSON.parse(Buffer.from(payload).toString()) as unknown),
      'reads or refuses damaged',
      'throwing a SkippableRecordError',
    ],
    [
      'a refusal without reason',
      mappingAfter(() => {
        throw new SkippableRecordError('NO', 'bad');
      }),
      'has poison quarantined',
      'without code, sentence or file',
    ],
    [
      'another kind',
      withStream({ kinds: ['order'] }),
      'maps to canonical',
      'which the stream does not declare',
    ],
    [
      'a kind too many',
      withStream({ kinds: ['invoice', 'order'] }),
      'maps to canonical',
      'no fixture shows one',
    ],
    [
      'money through a number',
      mappingTo((document) => ({ ...document, payableAmount: String(Number(document.payableAmount)) })),
      'makes of fixtures/invoices.json',
      'payableAmount must be "1190.00", but is "1190"',
    ],

    [
      'keys by chance',
      readingRows((row) => ({ ...row, key: randomUUID() })),
      'reads the same source',
      'pages[0].rows[0].key',
    ],
    [
      'no position',
      readingRows((row) => ({ ...row, position: {} })),
      'gives each row a key',
      'position.file must be',
    ],
    ['no key', readingRows((row) => ({ ...row, key: '' })), 'gives each row a key', 'the key must be text'],
    [
      'a cursor ignored',
      readingFrom(() => ({ cursor: null })),
      'reads nothing where nothing',
      'nothing is behind cursor',
    ],
    [
      'a cursor ahead',
      readingPages((page) => ({ ...page, cursor: FUTURE })),
      'reads nothing where',
      'but was not read',
    ],
    [
      'any cursor taken',
      readingFrom(() => ({ cursor: null })),
      'refuses a cursor',
      'must be refused with a ConfigError',
    ],
    ['one page for all', hoarding, 'yields pages of a bounded size', 'rows; at most'],
    [
      'a signal ignored',
      readingFrom(() => ({ signal: new AbortController().signal })),
      'stops soon',
      'after its signal was aborted',
    ],

    [
      'a cursor one row late',
      readingPages((page) => ({ ...page, cursor: bumpRecord(page.cursor) })),
      'goes on behind every page',
      'rows[',
    ],
    [
      'a cursor one row late, in the database',
      readingPages((page) => ({ ...page, cursor: bumpRecord(page.cursor) })),
      'lands the same',
      'compared with an undisturbed run',
    ],
    [
      'a cursor that stays',
      readingPages((page) => ({ ...page, cursor: '{"after":"0","path":""}' })),
      'goes on',
      'in a circle',
    ],
    [
      'other keys each time',
      readingRows((row) => ({ ...row, key: randomUUID() })),
      'changes nothing when it reads again',
      '0 of 7 records are unchanged',
    ],
    ['state beside the row', parsedWhileReading, 'can be mapped anew', 'that comes from the database'],

    ['trust in files', careless, 'reads or refuses hostile', 'JSON'],
    [
      'a refusal swallowed',
      readingRows((row) => (row.rejection ? undefined : row)),
      'reads or refuses hostile',
      'vanished: neither read nor refused',
    ],
    [
      'a prototype reached',
      mappingAfter(({ payload }) => {
        if (Buffer.from(payload).includes('__proto__'))
          mergeInto({}, JSON.parse(Buffer.from(payload).toString()) as object);
      }),
      'reads or refuses hostile',
      'Object.prototype was changed: polluted',
    ],
    [
      'keys as long as the source likes',
      readingRows((row) => ({ ...row, key: ownName(row.payload) })),
      'keeps keys short',
      'at most 2000 can be indexed',
    ],
  ];
