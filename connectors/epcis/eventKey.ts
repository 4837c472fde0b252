import { createHash } from 'node:crypto';
import { eventHash } from './eventHash.ts';
import type { EventContent } from './records.ts';

/** Longer names would not fit an index of the database. */
export const MAX_EVENT_ID_BYTES = 1_000;

/** What the event is called: its eventID, else its event hash. The same for every telling of the event. */
export function eventKey({ fields, prefixes }: Pick<EventContent, 'fields' | 'prefixes'>): string {
  const eventId = fields.get('eventID');
  const name = typeof eventId === 'string' ? eventId.trim() : '';
  return name !== '' && Buffer.byteLength(name) <= MAX_EVENT_ID_BYTES ? name : eventHash(fields, prefixes);
}

/** What a piece of a file is called whose event cannot be read. */
export function unreadableKey(piece: Uint8Array): string {
  return `unreadable-event:${createHash('sha256').update(piece).digest('hex')}`;
}
