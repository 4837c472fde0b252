import { excerpt, type TrackingEvent } from '../../src/kit/index.ts';
import { MAX_EVENT_ID_BYTES } from './eventKey.ts';
import {
  noticeTime,
  objectField,
  objectList,
  refuse,
  requiredInstant,
  requiredText,
  textField,
  textList,
  type Fields,
} from './fields.ts';
import { given, givenList } from './given.ts';
import { goodsOf } from './mappingGoods.ts';
import { endsOf, partiesOf, placeOf } from './mappingPlaces.ts';
import { requireWhat } from './mappingRules.ts';
import { sensorElementsOf } from './mappingSensors.ts';
import type { EventContent } from './records.ts';
import { eventTypeOf, shortName } from './vocabulary.ts';

/** EPCIS 2.0 7.3.2: hours and minutes with their sign, at most 14:00; `Z` is not among its forms. */
const ZONE_OFFSET = /^[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00)$/;

/**
 * The canonical event.
 *
 * @param eventId the eventID, or the content's hash where there is none.
 * @throws SkippableRecordError EPCIS_* naming the field, what it must be and what came.
 */
export function toTrackingEvent(content: EventContent, eventId: string): TrackingEvent {
  const event: Fields = { map: content.fields, where: `epcis/event ${eventId}` };
  requireUsableId(event);
  const type = typeOf(event);
  const action = actionOf(event, type);
  requireWhat(event, type, action);
  const sources = endsOf(event, 'source', content.names);
  const destinations = endsOf(event, 'destination', content.names);
  return {
    kind: 'trackingEvent',
    eventId,
    type,
    ...given('action', action),
    ...why(event),
    ...when(event),
    ...goodsOf(event),
    ...given('readPoint', placeOf(event, 'readPoint', content.names)),
    ...given('bizLocation', placeOf(event, 'bizLocation', content.names)),
    documentReferences: documentReferencesOf(event),
    sourceParties: partiesOf(sources, content.names),
    destinationParties: partiesOf(destinations, content.names),
    ...givenList('sources', sources),
    ...givenList('destinations', destinations),
    ...givenList('sensorElements', sensorElementsOf(event)),
    ...givenList('certificationInfo', textList(event, 'certificationInfo')),
    ...given('errorDeclaration', errorDeclarationOf(event)),
  };
}

function requireUsableId(event: Fields): void {
  const length = Buffer.byteLength(textField(event, 'eventID') ?? '');
  if (length <= MAX_EVENT_ID_BYTES) return;
  const expected = `eventID must have at most ${String(MAX_EVENT_ID_BYTES)} bytes`;
  refuse('EPCIS_FIELD_INVALID', event.where, `${expected}, but has ${String(length)}`);
}

function typeOf(event: Fields): TrackingEvent['type'] {
  const written = requiredText(event, 'type');
  const expected = 'type must be one of the five event types of EPCIS 2.0, such as ObjectEvent';
  return (
    eventTypeOf(written) ??
    refuse('EPCIS_TYPE_UNKNOWN', event.where, `${expected}, but got ${excerpt(written.replace(/[{}]/g, ''))}`)
  );
}

function actionOf(event: Fields, type: TrackingEvent['type']): TrackingEvent['action'] {
  const written = textField(event, 'action');
  if (type === 'TRANSFORMATION') {
    if (written !== undefined)
      refuse('EPCIS_ACTION_INVALID', event.where, 'a TransformationEvent must not have an action');
    return undefined;
  }
  if (written === 'ADD' || written === 'OBSERVE' || written === 'DELETE') return written;
  const came = written === undefined ? 'there is none' : `got ${excerpt(written)}`;
  return refuse('EPCIS_ACTION_INVALID', event.where, `action must be ADD, OBSERVE or DELETE, but ${came}`);
}

function why(event: Fields): Pick<TrackingEvent, 'bizStep' | 'disposition' | 'persistentDisposition'> {
  const bizStep = textField(event, 'bizStep');
  const disposition = textField(event, 'disposition');
  return {
    ...(bizStep !== undefined && { bizStep: shortName('bizStep', bizStep) }),
    ...(disposition !== undefined && { disposition: shortName('disposition', disposition) }),
    ...given('persistentDisposition', persistentDispositionOf(event)),
  };
}

function persistentDispositionOf(event: Fields): TrackingEvent['persistentDisposition'] {
  const persistent = objectField(event, 'persistentDisposition');
  if (!persistent) return undefined;
  const states = (name: 'set' | 'unset'): string[] =>
    textList(persistent, name).map((state) => shortName('disposition', state));
  return { set: states('set'), unset: states('unset') };
}

function when(event: Fields): Pick<TrackingEvent, 'eventTime' | 'eventTimeZoneOffset' | 'recordTime'> {
  const offset = requiredText(event, 'eventTimeZoneOffset');
  if (!ZONE_OFFSET.test(offset)) {
    refuse(
      'EPCIS_FIELD_INVALID',
      event.where,
      `eventTimeZoneOffset must be such as +01:00, but got ${excerpt(offset)}`,
    );
  }
  return {
    eventTime: requiredInstant(event, 'eventTime'),
    eventTimeZoneOffset: offset,
    ...given('recordTime', noticeTime(event, 'recordTime', offset)),
  };
}

function documentReferencesOf(event: Fields): TrackingEvent['documentReferences'] {
  return objectList(event, 'bizTransactionList').map((entry) => {
    const type = textField(entry, 'type');
    return {
      // EPCIS leaves the type optional, and nothing is guessed from the number.
      ...(type !== undefined && { type: shortName('bizTransaction', type) }),
      identifier: requiredText(entry, 'bizTransaction'),
    };
  });
}

function errorDeclarationOf(event: Fields): TrackingEvent['errorDeclaration'] {
  const declaration = objectField(event, 'errorDeclaration');
  if (!declaration) return undefined;
  const reason = textField(declaration, 'reason');
  const zone = requiredText(event, 'eventTimeZoneOffset');
  return {
    declarationTime:
      noticeTime(declaration, 'declarationTime', zone) ??
      refuse('EPCIS_FIELD_MISSING', declaration.where, 'declarationTime must be given'),
    ...(reason !== undefined && { reason: shortName('errorReason', reason) }),
    correctiveEventIds: textList(declaration, 'correctiveEventIDs'),
  };
}
