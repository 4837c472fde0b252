import { SkippableRecordError } from '../../src/kit/errors.ts';
import {
  mappingAfter,
  mappingTo,
  misspeltSettingsPass,
  silent,
  withConnector,
  withStream,
  type Mutant,
} from './mutants.ts';

/** What is broken, the check that must find it, and what it must say. */
export type Breach = readonly [what: string, broken: Mutant, check: string, message: string];

let calls = 0;

/** Of what a connector says of itself and of its source, and of its mapping. */
export const mappingBreaches: readonly Breach[] = [
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
  [
    'silence',
    silent,
    'fails in a way to try again where the source is away',
    'an absent source is not an empty one',
  ],

  [
    'an offer of nothing',
    withConnector({ discover: async () => [] }),
    'tells what a source offers',
    'but it offers nothing',
  ],
  [
    'an offer by a source that is away',
    withConnector({ discover: async () => [{ stream: 'invoices', message: '0 files.' }] }),
    'fails in a way to try again where a source that is away is asked',
    'ended as if it were empty',
  ],

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
];
