import { textOf } from '../../src/kit/index.ts';
import type { Initiation } from './initiations.ts';
import { boundedParts } from './rowKey.ts';

/** Where in its message something stands. */
export interface InitiationPlace {
  readonly batchIndex: number;
  /** Absent for the batch itself, and for the message. */
  readonly transactionIndex?: number;
}

/** `pain.001/MSG-1/2026-01-31T09:30:00/0/3`; `batch` in place of the transaction for the batch, `message` for the message. */
export function initiationKey(
  kind: 'pain.001' | 'pain.002',
  { header }: Pick<Initiation, 'header'>,
  place: InitiationPlace | 'message',
): string {
  const messageId = header && textOf(header, 'MsgId');
  const created = (header && textOf(header, 'CreDtTm')) ?? '-';
  const start = boundedParts([kind, messageId ?? '?', created]);
  if (place === 'message') return `${start}/message`;
  return `${start}/${place.batchIndex}/${place.transactionIndex ?? 'batch'}`;
}

/** The place that a key tells, or undefined for the message itself. */
export function placeOf(key: string): InitiationPlace | undefined {
  const [, batch = '', transaction = ''] = /\/(\d{1,15})\/(\d{1,15}|batch)$/.exec(key) ?? [];
  if (batch === '') return undefined;
  return transaction === 'batch'
    ? { batchIndex: Number(batch) }
    : { batchIndex: Number(batch), transactionIndex: Number(transaction) };
}
