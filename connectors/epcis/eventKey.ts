import { createHash } from 'node:crypto';
import { eventHash } from './contentHash.ts';
import type { ContentMap } from './records.ts';

/** Longer names would not fit an index of the database. */
export const MAX_EVENT_ID_BYTES = 1_000;

/** What the event is called: its eventID, else the hash of its content. The same for every telling of the event. */
export function eventKey(fields: ContentMap): string {
  const eventId = fields.get('eventID');
  const name = typeof eventId === 'string' ? eventId.trim() : '';
  return name !== '' && Buffer.byteLength(name) <= MAX_EVENT_ID_BYTES ? name : eventHash(fields);
}

/** What a piece of a file is called whose event cannot be read. */
export function unreadableKey(piece: Uint8Array): string {
  return `unreadable-event:${createHash('sha256').update(piece).digest('hex')}`;
}
