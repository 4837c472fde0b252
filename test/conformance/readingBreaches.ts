import { randomUUID } from 'node:crypto';
import type { Breach } from './mappingBreaches.ts';
import {
  careless,
  hoarding,
  mappingAfter,
  mergeInto,
  parsedWhileReading,
  readingFrom,
  readingPages,
  readingRows,
} from './mutants.ts';

const FUTURE = '{"after":"9999999999999999999","path":""}';

function bumpRecord(cursor: string): string {
  const { record, ...place } = JSON.parse(cursor) as { record?: number };
  return JSON.stringify({ ...place, ...(record !== undefined && { record: record + 1 }) });
}

function ownName(payload: Uint8Array): string {
  return /"number": "([^"]*)"/.exec(Buffer.from(payload).toString())?.[1] ?? 'none';
}

/** Of how a connector reads, goes on and lands. */
export const readingBreaches: readonly Breach[] = [
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
