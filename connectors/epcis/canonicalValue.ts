import { canonicalEpc, parseInstant, SECOND } from '../../src/kit/index.ts';
import { expandCompactName, type Prefixes } from './prefixes.ts';
import { isNumeral, withoutExponent } from './numeral.ts';
import { webUri, type WebVocabulary } from './vocabulary.ts';

/** Where a value stands: the field, and the list or part that holds it. */
export interface ValuePlace {
  readonly name: string;
  readonly within: string;
  readonly prefixes: Prefixes;
}

const TIMES: ReadonlySet<string> = new Set(['eventTime', 'time', 'startTime', 'endTime']);

const VOCABULARY_OF: ReadonlyMap<string, WebVocabulary> = new Map([
  ['bizStep', 'bizStep'],
  ['disposition', 'disposition'],
  ['set', 'disposition'],
  ['unset', 'disposition'],
  ['component', 'component'],
  ['bizTransactionList type', 'bizTransaction'],
  ['sourceList type', 'sourceOrDestination'],
  ['destinationList type', 'sourceOrDestination'],
  ['sensorReport type', 'measurement'],
  ['sensorReport exception', 'measurement'],
]);

/** A value in the one form of the event hash: times in UTC to the millisecond, CBV names and EPCs as web URIs, numbers trimmed. */
export function canonicalValue(written: string, { name, within, prefixes }: ValuePlace): string {
  const text = written.trim();
  if (TIMES.has(name)) return canonicalTime(text);
  const vocabulary = VOCABULARY_OF.get(name) ?? VOCABULARY_OF.get(`${within} ${name}`);
  const expanded = expandCompactName(text, prefixes);
  if (vocabulary !== undefined) return webUri(vocabulary, expanded);
  if (isNumeral(expanded)) return trimmedNumber(expanded);
  return canonicalEpc(expanded) ?? expanded;
}

function canonicalTime(text: string): string {
  try {
    const [, moment = '', thousandths = '', next = '0'] =
      /^(.{19})(?:\.(\d{1,3})(\d)?\d*)?Z$/.exec(parseInstant(text, 'time')) ?? [];
    const milliseconds = Number(thousandths.padEnd(3, '0')) + (next >= '5' ? 1 : 0);
    const whole = Date.parse(`${moment}Z`) + (milliseconds === SECOND ? SECOND : 0);
    return `${new Date(whole).toISOString().slice(0, 19)}.${String(milliseconds % SECOND).padStart(3, '0')}Z`;
  } catch {
    // The hash also names an event that is refused for its time: there it stays as written.
    return text;
  }
}

function trimmedNumber(text: string): string {
  const [, sign = '', integer = '', fraction = ''] =
    /^([+-]?)(\d*)\.?(\d*)$/.exec(withoutExponent(text)) ?? [];
  const whole = integer.replace(/^0+(?=\d)/, '') || '0';
  const part = fraction.replace(/0+$/, '');
  const number = part === '' ? whole : `${whole}.${part}`;
  return sign === '-' && number !== '0' ? `-${number}` : number;
}
