import { parseXml, SkippableRecordError, type CanonicalRecord, type LandedRow } from '../../src/kit/index.ts';
import { eventOfDocument as eventOfJson } from './documentJson.ts';
import { eventOfDocument as eventOfXml } from './documentXml.ts';
import { eventKey } from './eventKey.ts';
import { toTrackingEvent } from './mappingEvent.ts';

/**
 * The one event of a landed row.
 *
 * @throws SkippableRecordError EPCIS_* for what the standard demands and the event does not give.
 */
export function mapEvent(row: LandedRow): readonly CanonicalRecord[] {
  const event =
    row.mediaType === 'application/xml' ? eventOfXml(parseXml(row.payload)) : eventOfJson(row.payload);
  if (!event) {
    throw new SkippableRecordError(
      'EPCIS_NOT_AN_EVENT',
      `epcis/event ${row.key}: the row must hold one event, but holds none.`,
    );
  }
  return [toTrackingEvent(event, eventKey(event))];
}
