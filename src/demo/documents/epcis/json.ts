import type { Event } from './events.ts';

/** An EPCIS 2.0 document in JSON-LD. */
export function writeEpcisJson(events: readonly Event[], createdAt: string): string {
  const document = {
    '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'],
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: createdAt,
    epcisBody: { eventList: events.map(eventToJson) },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function eventToJson(event: Event): object {
  const { epcs, parentId, contents, error } = event;
  return {
    eventID: event.eventId,
    type: epcs === undefined ? 'AggregationEvent' : 'ObjectEvent',
    eventTime: event.eventTime,
    recordTime: event.recordTime,
    eventTimeZoneOffset: event.offset,
    ...(error && {
      errorDeclaration: {
        declarationTime: error.declaredAt,
        reason: 'incorrect_data',
        correctiveEventIDs: [error.correctiveId],
      },
    }),
    ...(epcs && { epcList: epcs }),
    ...(parentId !== undefined && { parentID: parentId }),
    ...(contents && { childQuantityList: contents }),
    action: event.action,
    bizStep: event.bizStep,
    disposition: event.disposition,
    readPoint: { id: event.readPoint },
    bizTransactionList: event.transactions.map(({ type, id }) => ({ type, bizTransaction: id })),
    sourceList: [{ type: 'owning_party', source: event.source }],
    destinationList: [{ type: 'owning_party', destination: event.destination }],
  };
}
