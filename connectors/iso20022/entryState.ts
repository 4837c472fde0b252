import { excerpt, SkippableRecordError, textOf } from '../../src/kit/index.ts';
import type { Payment, XmlElement } from '../../src/kit/index.ts';
import type { Message } from './records.ts';

const STATES: ReadonlyMap<string, Payment['state']> = new Map([
  ['BOOK', 'BOOKED'],
  ['PDNG', 'PENDING'],
  ['FUTR', 'PENDING'],
  ['INFO', 'INFORMATION'],
]);

/** A code as text to version 7, below Cd from version 8. A camt.053 reports booked entries alone, so it may be silent. */
export function readState(entry: XmlElement, message: Message, where: string): Payment['state'] {
  const code = textOf(entry, 'Sts', 'Cd') ?? textOf(entry, 'Sts') ?? textOf(entry, 'Sts', 'Prtry');
  if (code === undefined && message === 'camt.053') return 'BOOKED';
  const state = STATES.get(code ?? '');
  if (state) return state;
  throw new SkippableRecordError(
    'ISO20022_STATUS_INVALID',
    `${where}: Sts must be BOOK, PDNG, FUTR or INFO, but got ${excerpt(code ?? '')}.`,
  );
}

/** @throws SkippableRecordError ISO20022_REVERSAL_INVALID */
export function isReversal(entry: XmlElement, where: string): boolean {
  const text = textOf(entry, 'RvslInd') ?? 'false';
  if (['true', '1'].includes(text)) return true;
  if (['false', '0'].includes(text)) return false;
  throw new SkippableRecordError(
    'ISO20022_REVERSAL_INVALID',
    `${where}: RvslInd must be true or false, but got ${excerpt(text)}.`,
  );
}
